class A:
    pass


class B:
    pass


class S:
    __slots__ = "x"


class T:
    __slots__ = "x"


class U:
    __slots__ = ("x", "y")


class L(list):
    pass


class L2(list):
    pass


def attempt(value, cls):
    try:
        value.__class__ = cls
        print("now", type(value).__name__)
    except TypeError as error:
        print(error)


a = A()
a.v = 1
attempt(a, B)
print(a.v)
attempt(a, S)
attempt(S(), A)
s = S()
s.x = 3
attempt(s, T)
print(s.x)
attempt(S(), U)
attempt(a, int)
attempt(5, A)
attempt(a, 5)
attempt([], A)
attempt(L([1]), L2)
attempt(L(), A)
attempt(A(), L)
try:
    del a.__class__
except TypeError as error:
    print(error)
# expect: now B
# expect: 1
# expect: __class__ assignment: 'S' object layout differs from 'B'
# expect: __class__ assignment: 'A' object layout differs from 'S'
# expect: now T
# expect: 3
# expect: __class__ assignment: 'U' object layout differs from 'S'
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: __class__ must be set to a class, not 'int' object
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: now L2
# expect: __class__ assignment: 'A' object layout differs from 'L'
# expect: __class__ assignment: 'L' object layout differs from 'A'
# expect: can't delete __class__ attribute
