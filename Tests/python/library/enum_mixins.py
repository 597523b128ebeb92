from enum import Enum, ReprEnum

class Hex(int):
    def __repr__(self):
        return hex(self)

class Code(Hex, Enum):
    A = 15

print(Code.A, repr(Code.A), Code.A + 1, repr(Code.A.value))

class Described:
    def describe(self):
        return f'{self.name} is {self.value}'

class Thing(Described, Enum):
    LAMP = 3

print(Thing.LAMP.describe(), Thing.LAMP)

class Pair(tuple, Enum):
    A = (1, 2)

print(Pair.A, repr(Pair.A), Pair.A[1], len(Pair.A))

class Real(float, Enum):
    HALF = 0.5

print(Real.HALF, repr(Real.HALF), Real.HALF * 3, f'{Real.HALF}')

class Shown(float, ReprEnum):
    HALF = 0.5

print(Shown.HALF, repr(Shown.HALF), f'{Shown.HALF:.3f}')

class Mixed:
    def __str__(self):
        return 'mixed ' + self.name

class Own(Mixed, Enum):
    A = 1

print(Own.A, f'{Own.A:>10}', repr(Own.A))

class Base(Enum):
    def hello(self):
        return 'hello from ' + self.name

class Derived(Base):
    X = 1

print(Derived.X.hello(), Derived.__mro__)

# expect: Code.A <Code.A: 0xf> 16 0xf
# expect: LAMP is 3 Thing.LAMP
# expect: Pair.A <Pair.A: (1, 2)> 2 2
# expect: Real.HALF <Real.HALF: 0.5> 1.5 Real.HALF
# expect: 0.5 <Shown.HALF: 0.5> 0.500
# expect: mixed A    mixed A <Own.A: 1>
# expect: hello from X (<enum 'Derived'>, <enum 'Base'>, <enum 'Enum'>, <class 'object'>)
