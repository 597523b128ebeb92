class A:
    x = 1


class B:
    x = 2


class C(A):
    pass


class D(C):
    pass


d = D()
print(d.x)
C.__bases__ = (B,)
print(d.x, [cls.__name__ for cls in D.__mro__], A.__subclasses__(), B.__subclasses__())


def attempt(cls, bases):
    try:
        cls.__bases__ = bases
        print("fine", [base.__name__ for base in cls.__mro__])
    except TypeError as error:
        print(error)


attempt(C, ())
attempt(C, 5)
attempt(C, (C,))
attempt(B, (D,))
attempt(C, (5,))
attempt(C, (int,))
attempt(int, (object,))
attempt(C, (A, B))
attempt(C, (A, A))
print([cls.__name__ for cls in C.__mro__], isinstance(d, A))
# expect: 1
# expect: 2 ['D', 'C', 'B', 'object'] [] [<class '__main__.C'>]
# expect: can only assign non-empty tuple to C.__bases__, not ()
# expect: can only assign tuple to C.__bases__, not int
# expect: a __bases__ item causes an inheritance cycle
# expect: a __bases__ item causes an inheritance cycle
# expect: C.__bases__ must be tuple of classes, not 'int'
# expect: __bases__ assignment: 'int' deallocator differs from 'B'
# expect: cannot set '__bases__' attribute of immutable type 'int'
# expect: fine ['C', 'A', 'B', 'object']
# expect: duplicate base class A
# expect: ['C', 'A', 'B', 'object'] True
