import typing
from typing import *
def t(f):
    try: r=f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
T=TypeVar('T'); K=TypeVar('K', bound=int); V=TypeVar('V', int, str); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
class Box(Generic[T]):
    def __init__(self,x): self.x=x
class Sub(Box[int]): pass
def c1():
    class A(Generic): pass
t(c1)
def c2():
    class A(Generic[T], List[K]): pass
t(c2)
def c3():
    class A(Union[int,str]): pass
t(c3)
def c4():
    class A(Optional): pass
t(c4)
class L(List[int]): pass
print(L([1]), L.__mro__, L.__orig_bases__)
class M(Mapping[str,T]):
    def __getitem__(s,k): return 1
    def __iter__(s): return iter('a')
    def __len__(s): return 1
print(dict(M()), M.__parameters__, M.__mro__[1:4])
class VT(Generic[Unpack[Ts]]): pass
print(VT[int,str], VT.__parameters__, Tuple[Unpack[Ts]][int,str])
class PG(Generic[P]): pass
print(PG[[int,str]], PG[int,str], PG[...], PG[P])
class Node(Generic[T]):
    def __init__(self, v:T, n:'Optional[Node[T]]'=None): self.v=v
print(get_type_hints(Node.__init__), Node[int].__origin__, Node[int].__args__)
class GN(NamedTuple, Generic[T]):
    x: T
print(GN[int], GN(1))

# expect: TypeError Cannot inherit from plain Generic
# expect: TypeError Some type variables (~K) are not listed in Generic[~T]
# expect: TypeError Cannot subclass typing.Union[int, str]
# expect: TypeError Cannot subclass typing.Optional
# expect: [1] (<class '__main__.L'>, <class 'list'>, <class 'typing.Generic'>, <class 'object'>) (typing.List[int],)
# expect: {'a': 1} (~T,) (<class 'collections.abc.Mapping'>, <class 'collections.abc.Collection'>, <class 'collections.abc.Sized'>)
# expect: __main__.VT[int, str] (Ts,) typing.Tuple[int, str]
# expect: __main__.PG[(<class 'int'>, <class 'str'>)] __main__.PG[(<class 'int'>, <class 'str'>)] __main__.PG[...] __main__.PG[~P]
# expect: {'v': ~T, 'n': typing.Optional[__main__.Node[~T]]} <class '__main__.Node'> (<class 'int'>,)
# expect: __main__.GN[int] GN(x=1)
