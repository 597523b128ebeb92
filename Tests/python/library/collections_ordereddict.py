from collections import OrderedDict


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


d = OrderedDict([('b', 1), ('a', 2), ('c', 3)])
print(d, list(d), d['a'], len(d), OrderedDict(), OrderedDict(x=1, y=2))
print(d.keys(), d.values(), d.items(), list(reversed(d)), list(reversed(d.items())))
d.move_to_end('b'); print(d)
d.move_to_end('c', last=False); print(d)
d.move_to_end('b', last=False); d.move_to_end('a', last=False); d.move_to_end('a', False); print(list(d), d['c'])
d['new'] = 4; print(d.popitem(), d.popitem(last=False), d)
print(d.pop('c'), d.pop('zz', 0), d.pop('zz', default=1), d.setdefault('q', 9), d.setdefault('b'), d)
print(OrderedDict.fromkeys('aba', 0), d.copy(), d.copy() == d, d | {'z': 1}, {'z': 1} | d)
a, b = OrderedDict(x=1, y=2), OrderedDict(y=2, x=1)
print(a == b, a == dict(b), dict(a) == b, a != b, a == OrderedDict(x=1, y=2), a == 5)
a |= {'w': 0}; print(a, type(a).__name__)
a.update([('x', 5)], v=6); print(a, 'v' in a); a.clear(); print(a)
show(lambda: a.popitem())
show(lambda: a.move_to_end('zz'))
show(lambda: a.pop('zz'))
show(lambda: a['zz'])
show(lambda: OrderedDict(1))
show(lambda: OrderedDict([], []))
show(lambda: a.move_to_end())
show(lambda: a | 5)

# expect: OrderedDict([('b', 1), ('a', 2), ('c', 3)]) ['b', 'a', 'c'] 2 3 OrderedDict() OrderedDict([('x', 1), ('y', 2)])
# expect: odict_keys(['b', 'a', 'c']) odict_values([1, 2, 3]) odict_items([('b', 1), ('a', 2), ('c', 3)]) ['c', 'a', 'b'] [('c', 3), ('a', 2), ('b', 1)]
# expect: OrderedDict([('a', 2), ('c', 3), ('b', 1)])
# expect: OrderedDict([('c', 3), ('a', 2), ('b', 1)])
# expect: ['a', 'b', 'c'] 3
# expect: ('new', 4) ('a', 2) OrderedDict([('b', 1), ('c', 3)])
# expect: 3 0 1 9 1 OrderedDict([('b', 1), ('q', 9)])
# expect: OrderedDict([('a', 0), ('b', 0)]) OrderedDict([('b', 1), ('q', 9)]) True OrderedDict([('b', 1), ('q', 9), ('z', 1)]) OrderedDict([('z', 1), ('b', 1), ('q', 9)])
# expect: False True True True True False
# expect: OrderedDict([('x', 1), ('y', 2), ('w', 0)]) OrderedDict
# expect: OrderedDict([('x', 5), ('y', 2), ('w', 0), ('v', 6)]) True
# expect: OrderedDict()
# expect: KeyError: 'dictionary is empty'
# expect: KeyError: 'zz'
# expect: KeyError: 'zz'
# expect: KeyError: 'zz'
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: expected at most 1 arguments, got 2
# expect: TypeError: move_to_end() missing required argument 'key' (pos 1)
# expect: TypeError: unsupported operand type(s) for |: 'collections.OrderedDict' and 'int'
