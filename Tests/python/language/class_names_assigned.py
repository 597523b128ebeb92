class A:
    "doc"


def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)


for name, value in (("__name__", 5), ("__qualname__", 5), ("__name__", "a\0b"), ("__dict__", {})):
    attempt(lambda: setattr(A, name, value))
print(A.__name__, A.__qualname__, A)
A.__name__ = "B"
print(A.__name__, A.__qualname__, A)
A.__qualname__ = "Q.R"
A.__doc__ = "other"
print(A, A.__doc__)
for name in ("__name__", "__qualname__", "__module__", "__doc__", "__bases__"):
    attempt(lambda: delattr(A, name))
for arguments in ((), (1, 2), ("a", 1, {}), ("a", (), 1), ("a", (1,), {}), (1, (), {}), ("a\0", (), {})):
    attempt(lambda: type(*arguments))
# expect: TypeError can only assign string to A.__name__, not 'int'
# expect: TypeError can only assign string to A.__qualname__, not 'int'
# expect: ValueError type name must not contain null characters
# expect: AttributeError attribute '__dict__' of 'type' objects is not writable
# expect: A A <class '__main__.A'>
# expect: B A <class '__main__.A'>
# expect: <class '__main__.Q.R'> other
# expect: TypeError cannot delete '__name__' attribute of immutable type 'B'
# expect: TypeError cannot delete '__qualname__' attribute of immutable type 'B'
# expect: TypeError cannot delete '__module__' attribute of immutable type 'B'
# expect: TypeError cannot delete '__doc__' attribute of immutable type 'B'
# expect: TypeError cannot delete '__bases__' attribute of immutable type 'B'
# expect: TypeError type() takes 1 or 3 arguments
# expect: TypeError type() takes 1 or 3 arguments
# expect: TypeError type.__new__() argument 2 must be tuple, not int
# expect: TypeError type.__new__() argument 3 must be dict, not int
# expect: TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: TypeError type.__new__() argument 1 must be str, not int
# expect: ValueError type name must not contain null characters
