from enum import Enum

class C(Enum):
    'What C is for.'
    A: int = 1
    B: str
    D = 2

print(list(C), C.__annotations__, C.__doc__, C.A.__doc__, C.__name__, C.__qualname__, C.__module__)

class E(Enum):
    X = 1

print(E.__doc__, dir(C))
print([name for name in dir(E.X)])

# expect: [<C.A: 1>, <C.D: 2>] {'A': <class 'int'>, 'B': <class 'str'>} What C is for. What C is for. C C __main__
# expect: None ['A', 'D', '__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__']
# expect: ['X', '__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value']
