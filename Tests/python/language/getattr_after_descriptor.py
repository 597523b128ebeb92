# `__getattr__` is asked when a slot is empty, and when a descriptor or `__getattribute__` raises AttributeError.
class Slots:
    __slots__ = ("x", "y")

    def __getattr__(self, name):
        return "got " + name


a = Slots()
print(a.x, a.z)
a.x = 1
print(a.x)
del a.x
print(a.x, hasattr(a, "x"), getattr(a, "y", 2))


class Getter:
    @property
    def p(self):
        raise AttributeError("inner")

    @property
    def q(self):
        raise ValueError("other")

    def __getattr__(self, name):
        if name == "none":
            raise AttributeError("really none")
        return "fallback " + name


g = Getter()
print(g.p, getattr(g, "none", "default"), hasattr(g, "none"))
for name in ("q", "none"):
    try:
        getattr(g, name)
    except (ValueError, AttributeError) as error:
        print(repr(error), error.__context__)


class Descriptor:
    def __get__(self, instance, owner):
        raise AttributeError("from the descriptor")


class WithDescriptor:
    d = Descriptor()

    def __getattr__(self, name):
        return "W " + name


class All:
    def __getattribute__(self, name):
        raise AttributeError(name)

    def __getattr__(self, name):
        return "A " + name


print(WithDescriptor().d, All().anything)
# expect: got x got z
# expect: 1
# expect: got x True got y
# expect: fallback p default False
# expect: ValueError('other') None
# expect: AttributeError('really none') None
# expect: W d A anything
