class Meta(type):
    def __new__(mcls, name, bases, namespace, **options):
        cls = super().__new__(mcls, name, bases, namespace)
        cls.options = options
        return cls

    def __call__(cls, *args):
        print("making", cls.__name__)
        return super().__call__(*args)


class Thing(metaclass=Meta, colour="red"):
    pass


print(Thing.options, type(Thing).__name__, type(Thing()).__name__)


class Plugin:
    known = []

    def __init_subclass__(cls, /, tag="", **rest):
        super().__init_subclass__(**rest)
        Plugin.known.append((cls.__name__, tag))


class A(Plugin, tag="first"):
    pass


class Field:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name, 0)

    def __set__(self, instance, value):
        setattr(instance, self.name, value * 2)


class Record:
    size = Field()


r = Record()
r.size = 4
print(Plugin.known, r.size, vars(r))


class Slotted:
    __slots__ = ("x",)


s = Slotted()
s.x = 1
try:
    s.y = 2
except AttributeError as error:
    print(error)
print(type("Made", (Record,), {"n": 1})().n)
# expect: making Thing
# expect: {'colour': 'red'} Meta Thing
# expect: [('A', 'first')] 8 {'_size': 8}
# expect: 'Slotted' object has no attribute 'y'
# expect: 1
