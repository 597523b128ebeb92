import typing
from typing import *
def t(f):
    try: r=f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
T=TypeVar('T'); K=TypeVar('K', bound=int); V=TypeVar('V', int, str); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
print(ForwardRef('int'), ForwardRef('int')==ForwardRef('int'), List['Foo'], cast(int,'x'), Final[int], Self, Never, NoReturn, LiteralString, TypeAlias, TypeGuard[int], Required[int], Unpack[Ts], ClassVar[int], Concatenate[int,P], P.args, P.kwargs)
@overload
def ov(x:int)->int: ...
@overload
def ov(x:str)->str: ...
t(lambda: ov(1))
print(len(get_overloads(ov)))
@final
class FC: pass
print(FC.__final__, TYPE_CHECKING, Text, AnyStr, Iterable[int], Iterator, Generator[int,None,str], ContextManager[int], AsyncGenerator[int,None], DefaultDict[str,int], Counter[str], Deque[int], OrderedDict[str,int], ChainMap[str,int], Pattern[str], Match, FrozenSet[int], AbstractSet[int], KeysView[int], Hashable, Sized)
print(DefaultDict[str,int](list), Deque[int]([1]), Counter('aab'))
t(lambda: assert_never(3))
print(int | List[int], List[int] | None, T | int, Optional['X'], Union['A','B'])
print(Optional[Callable[[int],int]], Dict[str, Any], Tuple[int,str], tuple[T,...][int] if 1 else 0, list[T][int], Union[list[int],None])
print(repr(type(List[int])), sorted(set(typing.__all__) - set(dir(typing)))) 
import copy
print(copy.deepcopy(List[int]), copy.copy(T) is T)

# expect: ForwardRef('int') True typing.List[ForwardRef('Foo')] x typing.Final[int] typing.Self typing.Never typing.NoReturn typing.LiteralString typing.TypeAlias typing.TypeGuard[int] typing.Required[int] *Ts typing.ClassVar[int] typing.Concatenate[int, ~P] P.args P.kwargs
# expect: NotImplementedError You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.
# expect: 0
# expect: True False <class 'str'> ~AnyStr typing.Iterable[int] typing.Iterator typing.Generator[int, NoneType, str] typing.ContextManager[int] typing.AsyncGenerator[int, NoneType] typing.DefaultDict[str, int] typing.Counter[str] typing.Deque[int] typing.OrderedDict[str, int] typing.ChainMap[str, int] typing.Pattern[str] typing.Match typing.FrozenSet[int] typing.AbstractSet[int] typing.KeysView[int] typing.Hashable typing.Sized
# expect: defaultdict(<class 'list'>, {}) deque([1]) Counter({'a': 2, 'b': 1})
# expect: AssertionError Expected code to be unreachable, but got: 3
# expect: typing.Union[int, typing.List[int]] typing.Optional[typing.List[int]] typing.Union[~T, int] typing.Optional[ForwardRef('X')] typing.Union[ForwardRef('A'), ForwardRef('B')]
# expect: typing.Optional[typing.Callable[[int], int]] typing.Dict[str, typing.Any] typing.Tuple[int, str] tuple[int, ...] list[int] typing.Optional[list[int]]
# expect: <class 'typing._GenericAlias'> []
# expect: typing.List[int] True
