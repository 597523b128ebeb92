import collections
import reprlib

print(reprlib.repr(list(range(9))), reprlib.repr(tuple(range(9))), reprlib.repr((1,)), reprlib.repr("x" * 50))
print(reprlib.repr({n: n for n in range(9)}), reprlib.repr({3, 1, 2, 4, 5, 6, 7}), reprlib.repr(frozenset("abc")))
print(reprlib.repr(10 ** 60), reprlib.repr(collections.deque(range(9))), reprlib.repr(set()), reprlib.repr(frozenset()))
print(reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr({1: {2: {3: {4: {5: {6: {7: 8}}}}}}}), reprlib.repr("it's\n" * 9))
short = reprlib.Repr()
short.maxstring, short.maxlist, short.maxlevel, short.fillvalue, short.maxother = 10, 2, 2, "~", 12
print(short.repr(["a long text here", [[1]], 3]), short.repr(range(1000, 2000)), short.repr({"a": [1]}))


class Own(reprlib.Repr):
    def repr_Thing(self, obj, level):
        return f"<thing at level {level}>"

    def repr_float(self, obj, level):
        return format(obj, ".2f")


class Thing:
    pass


class Broken:
    def __repr__(self):
        raise ValueError("no")


print(Own().repr([Thing(), 3.14159]), reprlib.aRepr.repr(Broken()).split(" at ")[0])


class Linked(list):
    @reprlib.recursive_repr("<again>")
    def __repr__(self):
        "doc"
        return "<" + "|".join(map(repr, self)) + ">"


linked = Linked("ab")
linked.append(linked)
print(linked, Linked.__repr__.__name__, Linked.__repr__.__doc__, Linked.__repr__.__qualname__)

# expect: [0, 1, 2, 3, 4, 5, ...] (0, 1, 2, 3, 4, 5, ...) (1,) 'xxxxxxxxxxxx...xxxxxxxxxxxxx'
# expect: {0: 0, 1: 1, 2: 2, 3: 3, ...} {1, 2, 3, 4, 5, 6, ...} frozenset({'a', 'b', 'c'})
# expect: 100000000000000000...0000000000000000000 deque([0, 1, 2, 3, 4, 5, ...]) set() frozenset()
# expect: [[[[[[[...]]]]]]] {1: {2: {3: {4: {5: {6: {...}}}}}}} "it's\nit's\n...nit's\nit's\n"
# expect: ['a ~ere', [[~]], ~] rang~2000) {'a': [1]}
# expect: [<thing at level 5>, 3.14] <Broken instance
# expect: <'a'|'b'|<again>> __repr__ doc Linked.__repr__
