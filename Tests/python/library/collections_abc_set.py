from collections.abc import MutableSet, Set


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


class ListSet(MutableSet):
    def __init__(self, items=()):
        self.items = []
        for item in items: self.add(item)
    def __contains__(self, item): return item in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
    def add(self, item):
        if item not in self.items: self.items.append(item)
    def discard(self, item):
        if item in self.items: self.items.remove(item)
    def __repr__(self): return f'ListSet({self.items})'
a, b = ListSet('abc'), ListSet('bcd')
print(a & b, a | b, a - b, a ^ b, a < b, a <= a, a > b, a >= a, a == ListSet('cba'), a != b, a.isdisjoint(b))
print(a & 'ax', 'xa' & a, a | ['z'], a - 'a', 'axy' - a, a <= ListSet('abcd'), a == {'a', 'b', 'c'}, a._hash() == hash(frozenset('abc')))
a |= ListSet('q'); a &= ListSet('abq'); a -= ListSet('b'); a ^= ListSet('aw'); print(a)
a.remove('q'); print(a, a.pop(), a)
show(lambda: a.remove('q'))
show(lambda: a.pop())
show(lambda: b & 5)
show(lambda: b < 5)
b.clear(); print(b, isinstance(b, Set))

# expect: ListSet(['b', 'c']) ListSet(['a', 'b', 'c', 'd']) ListSet(['a']) ListSet(['a', 'd']) False True False True True True False
# expect: ListSet(['a']) ListSet(['a']) ListSet(['a', 'b', 'c', 'z']) ListSet(['b', 'c']) ListSet(['x', 'y']) True True True
# expect: ListSet(['q', 'w'])
# expect: ListSet([]) w ListSet([])
# expect: KeyError: 'q'
# expect: KeyError: 
# expect: TypeError: unsupported operand type(s) for &: 'ListSet' and 'int'
# expect: TypeError: '<' not supported between instances of 'ListSet' and 'int'
# expect: ListSet([]) True
