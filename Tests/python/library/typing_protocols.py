import typing
from typing import *
def t(f):
    try: r=f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
T=TypeVar('T'); K=TypeVar('K', bound=int); V=TypeVar('V', int, str); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
class Proto(Protocol):
    x: int
    def meth(self) -> int: ...
t(lambda: isinstance(3, Proto)); t(lambda: Proto())
@runtime_checkable
class RP(Protocol):
    def close(self): ...
class Imp:
    def close(self): pass
class Imp2(RP): pass
print(isinstance(Imp(), RP), isinstance(3, RP), issubclass(Imp,RP), issubclass(int,RP), type(Imp2()).__name__)
@runtime_checkable
class RX(Protocol):
    x: int
class HX:
    def __init__(s): s.x=1
print(isinstance(HX(),RX), isinstance(3,RX)); t(lambda: issubclass(HX,RX))
print(isinstance(3,SupportsInt), isinstance('a',SupportsInt), isinstance(3, SupportsIndex), isinstance(3.5, SupportsRound), isinstance('a', SupportsAbs), SupportsAbs[int])
t(lambda: runtime_checkable(int))
class Gp(Protocol[T]):
    def get(self)->T: ...
print(Gp[int], Gp.__parameters__)

# expect: TypeError Instance and class checks can only be used with @runtime_checkable protocols
# expect: TypeError Protocols cannot be instantiated
# expect: True False True False Imp2
# expect: True False
# expect: TypeError Protocols with non-method members don't support issubclass()
# expect: True False True True False typing.SupportsAbs[int]
# expect: TypeError @runtime_checkable can be only applied to protocol classes, got <class 'int'>
# expect: __main__.Gp[int] (~T,)
