import typing
from typing import *
def t(f):
    try: r=f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
class NT(NamedTuple):
    "doc"
    a: int
    b: str = 'x'
    def both(self): return (self.a, self.b)
n=NT(1); print(n, n.both(), NT._fields, NT._field_defaults, NT.__annotations__, n._replace(a=5), n==(1,'x'), NT.__doc__, NT.__mro__, n._asdict())
t(lambda: NT()); 
def c5():
    class A(NamedTuple):
        a: int=1
        b: int
t(c5)
def c6():
    class A(NamedTuple):
        a: int
        def __new__(c): pass
t(c6)
F=NamedTuple('F',[('x',int),('y',str)]); print(F(1,'a'), F.__annotations__)
class TD(TypedDict):
    a: int
    b: NotRequired[str]
class TD2(TD, total=False):
    c: float
print(TD(a=1,b='x'), TD.__annotations__, TD.__total__, TD.__required_keys__, TD.__optional_keys__, TD2.__total__, sorted(TD2.__optional_keys__), is_typeddict(TD), type(TD(a=1)))
t(lambda: isinstance({},TD))
D=TypedDict('D',{'x':int}); print(D(x=1), D.__annotations__)

# expect: NT(a=1, b='x') (1, 'x') ('a', 'b') {'b': 'x'} {'a': <class 'int'>, 'b': <class 'str'>} NT(a=5, b='x') True doc (<class '__main__.NT'>, <class 'tuple'>, <class 'object'>) {'a': 1, 'b': 'x'}
# expect: TypeError NT.__new__() missing 1 required positional argument: 'a'
# expect: TypeError Non-default namedtuple field b cannot follow default field a
# expect: AttributeError Cannot overwrite NamedTuple attribute __new__
# expect: F(x=1, y='a') {'x': <class 'int'>, 'y': <class 'str'>}
# expect: {'a': 1, 'b': 'x'} {'a': <class 'int'>, 'b': typing.NotRequired[str]} True frozenset({'a'}) frozenset({'b'}) False ['b', 'c'] True <class 'dict'>
# expect: TypeError TypedDict does not support instance and class checks
# expect: {'x': 1} {'x': <class 'int'>}
