class Bag(set):
    pass

class Frozen(frozenset):
    pass

a = Bag([1, 2])
print(a, type(a | {3}).__name__, type(a & {1}).__name__, type(a.copy()).__name__, type({0} | a).__name__)
b = a
a |= {9}
print(type(a).__name__, a is b, len(a), a == {1, 2, 9})
f = Frozen([1])
print(f, type(f.union([2])).__name__, hash(f) == hash(frozenset([1])), f in {frozenset([1])})

# expect: Bag({1, 2}) set set set set
# expect: Bag True 3 True
# expect: Frozen({1}) frozenset True True
