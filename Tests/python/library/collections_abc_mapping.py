from collections.abc import Mapping, MutableMapping


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


class Store(MutableMapping):
    def __init__(self, *args, **kwargs):
        self.data = {}
        self.update(*args, **kwargs)
    def __getitem__(self, key): return self.data[key]
    def __setitem__(self, key, value): self.data[key] = value
    def __delitem__(self, key): del self.data[key]
    def __iter__(self): return iter(self.data)
    def __len__(self): return len(self.data)
    def __repr__(self): return f'Store({self.data})'
s = Store({'a': 1}, b=2)
print(s, s.get('a'), s.get('q'), s.get('q', 4), 'a' in s, 'z' in s, s.keys(), s.items(), s.values())
print(list(s.items()), list(s.values()), s == {'a': 1, 'b': 2}, s == 5, s != {}, dict(s), {**s})
print(s.pop('a'), s.pop('a', 3), s.setdefault('k', 5), s.setdefault('k', 6), s.popitem(), s)
s.update([('x', 1)]); s.update({'y': 2}, z=3); print(s)
print(s.keys() & {'b', 'x'} == {'b', 'x'}, s.keys() - {'b', 'y', 'z'}, ('b', 2) in s.items(), 2 in s.values(), len(s.keys()))
print(s.keys() <= {'b', 'x', 'y', 'z'}, s.keys().isdisjoint('q'), s.keys() == {'b'}, sorted(s.keys() | {'new'}), sorted(s.keys() ^ {'b', 'c'}))
show(lambda: s.pop('gone'))
show(lambda: reversed(s))
s.clear(); print(s, bool(s))
show(lambda: s.popitem())
show(lambda: s.update(3))

# expect: Store({'a': 1, 'b': 2}) 1 None 4 True False KeysView(Store({'a': 1, 'b': 2})) ItemsView(Store({'a': 1, 'b': 2})) ValuesView(Store({'a': 1, 'b': 2}))
# expect: [('a', 1), ('b', 2)] [1, 2] True False True {'a': 1, 'b': 2} {'a': 1, 'b': 2}
# expect: 1 3 5 5 ('b', 2) Store({'k': 5})
# expect: Store({'k': 5, 'x': 1, 'y': 2, 'z': 3})
# expect: False {'x', 'k'} False True 4
# expect: False True False ['k', 'new', 'x', 'y', 'z'] ['b', 'c', 'k', 'x', 'y', 'z']
# expect: KeyError: 'gone'
# expect: TypeError: 'Store' object is not reversible
# expect: Store({}) False
# expect: KeyError: 
# expect: TypeError: 'int' object is not iterable
