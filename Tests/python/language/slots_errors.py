def attempt(bases=(), **namespace):
    try:
        print(type("S", bases, namespace).__name__)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Plain:
    pass


class WithA:
    __slots__ = ("a",)


class WithB:
    __slots__ = ("b",)


attempt(__slots__=5)
attempt(__slots__=[1])
attempt(__slots__=["a b"])
attempt(__slots__=[""])
attempt(__slots__=["a"], a=1)
attempt(__slots__=["a", "a"])
attempt(__slots__=["__dict__", "__dict__"])
attempt(__slots__=["__weakref__", "__weakref__"])
for base in (int, tuple, bytes):
    attempt((base,), __slots__=["a"])
    attempt((base,), __slots__=[])
for base in (str, list, dict, Exception):
    attempt((base,), __slots__=["a"])
attempt((Plain,), __slots__=["__dict__"])
attempt((Plain,), __slots__=["__weakref__"])
attempt((WithA, WithB))
attempt((WithA, int))
attempt((WithA, Plain))
attempt((list, dict))
attempt((int, str))
# expect: TypeError 'int' object is not iterable
# expect: TypeError __slots__ items must be strings, not 'int'
# expect: TypeError __slots__ must be identifiers
# expect: TypeError __slots__ must be identifiers
# expect: ValueError 'a' in __slots__ conflicts with class variable
# expect: S
# expect: TypeError __dict__ slot disallowed: we already got one
# expect: TypeError __weakref__ slot disallowed: either we already got one, or __itemsize__ != 0
# expect: TypeError nonempty __slots__ not supported for subtype of 'int'
# expect: S
# expect: TypeError nonempty __slots__ not supported for subtype of 'tuple'
# expect: S
# expect: TypeError nonempty __slots__ not supported for subtype of 'bytes'
# expect: S
# expect: S
# expect: S
# expect: S
# expect: S
# expect: TypeError __dict__ slot disallowed: we already got one
# expect: TypeError __weakref__ slot disallowed: either we already got one, or __itemsize__ != 0
# expect: TypeError multiple bases have instance lay-out conflict
# expect: TypeError multiple bases have instance lay-out conflict
# expect: S
# expect: TypeError multiple bases have instance lay-out conflict
# expect: TypeError multiple bases have instance lay-out conflict
