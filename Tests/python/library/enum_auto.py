from enum import Enum, Flag, IntEnum, StrEnum, auto

class A(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()

print(list(A))

class B(IntEnum):
    LOW = auto()
    HIGH = auto()

print(list(B), B.LOW < B.HIGH)

class C(StrEnum):
    RED = auto()
    Dark_Blue = auto()

print(list(C))

class D(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    S = auto()

print(list(D), D.RW, D.S.value)

class E(Enum):
    A = auto(), 'first'
    B = auto(), 'second'

print(list(E))

class F(str, Enum):
    ONE = auto()
    TWO = auto()

print(list(F), repr(auto()))

# expect: [<A.X: 1>, <A.Y: 2>, <A.Z: 10>, <A.W: 11>]
# expect: [<B.LOW: 1>, <B.HIGH: 2>] True
# expect: [<C.RED: 'red'>, <C.Dark_Blue: 'dark_blue'>]
# expect: [<D.R: 1>, <D.W: 2>, <D.X: 4>, <D.S: 8>] D.RW 8
# expect: [<E.A: (1, 'first')>, <E.B: (2, 'second')>]
# expect: [<F.ONE: '1'>, <F.TWO: '2'>] auto(_auto_null)
