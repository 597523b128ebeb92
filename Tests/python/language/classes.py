class Base:
    kind = "base"

    def __init__(self, name):
        self.name = name

    def hello(self):
        return f"{self.kind} {self.name}"

    @classmethod
    def make(cls, *names):
        return [cls(name) for name in names]

    @staticmethod
    def add(a, b):
        return a + b

    @property
    def upper(self):
        return self.name.upper()

    @upper.setter
    def upper(self, value):
        self.name = value.lower()


class Left(Base):
    kind = "left"

    def hello(self):
        return "L " + super().hello()


class Right(Base):
    def hello(self):
        return "R " + super().hello()


class Both(Left, Right):
    pass


print([c.__name__ for c in Both.__mro__])
both = Both("x")
print(both.hello(), both.upper, Both.add(1, 2))
both.upper = "ABC"
print(both.name, [b.name for b in Left.make("a", "b")])
try:
    class Wrong(Base, Both):
        pass
except TypeError as error:
    print(error)
print(isinstance(both, Right), issubclass(Both, Base), vars(both))
# expect: ['Both', 'Left', 'Right', 'Base', 'object']
# expect: L R left x X 3
# expect: abc ['a', 'b']
# expect: Cannot create a consistent method resolution
# expect: order (MRO) for bases Base, Both
# expect: True True {'name': 'abc'}
