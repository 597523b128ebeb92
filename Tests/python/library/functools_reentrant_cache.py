# A cache that is asked again while it compares keys, and cached properties that cannot be.
from functools import cached_property, lru_cache


@lru_cache(maxsize=10)
def identity(x):
    return x


class Key:
    def __init__(self, x):
        self.x = x

    def __hash__(self):
        return self.x

    def __eq__(self, other):
        if self.x == 2:
            identity(Key(1))
        return self.x == other.x


identity(Key(1))
identity(Key(2))
print(identity(Key(2)) == Key(2), identity.cache_info().currsize)


@lru_cache(maxsize=3)
def square(n):
    return n * n


for n in 1, 2, 3, 1, 4, 1, 2, 3, 3, 3:
    square(n)
print(square.cache_info())

try:
    class Twice:
        @cached_property
        def a(self):
            pass

        b = a
except RuntimeError as error:
    print(error.__context__ is error.__cause__, repr(error.__context__))


class Meta(type):
    prop = cached_property(lambda self: 1)


class Made(metaclass=Meta):
    pass


class Slotted:
    __slots__ = ()
    prop = cached_property(lambda self: 1)


for action in (lambda: Made.prop), (lambda: Slotted().prop):
    try:
        action()
    except TypeError as error:
        print(error)

# expect: True 2
# expect: CacheInfo(hits=4, misses=6, maxsize=3, currsize=3)
# expect: True TypeError("Cannot assign the same cached_property to two different names ('a' and 'b').")
# expect: The '__dict__' attribute on 'Meta' instance does not support item assignment for caching 'prop' property.
# expect: No '__dict__' attribute on 'Slotted' instance to cache 'prop' property.
