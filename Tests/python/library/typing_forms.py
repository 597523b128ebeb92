from typing import *
import typing, collections.abc, types
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
print(List, List[int], Dict[str, List[int]], Optional[int], Union[int, str], Union[int, None, str], Union[int], Union[int, int], Tuple[int, ...], Tuple[()], Tuple[int, str], Callable, Callable[[int, str], None], Callable[..., Any], Callable[[], int], Any, Type[int], Set[str], FrozenSet[int], Iterable[int], Sequence['A'], Literal[1, 'a', None], ClassVar[int], Final[int], NoReturn, Deque[int], DefaultDict[str, int], Counter[str], Pattern[str], Generator[int, None, str], Annotated[int, 'x', 5], Text, AnyStr)
T = TypeVar('T'); K = TypeVar('K', bound=int); V = TypeVar('V', int, str, covariant=True)
print(T, K, V, T.__name__, K.__bound__, V.__constraints__, List[T], Dict[T, K][str, int], List[T][int], Union[T, int][str], Callable[[T], K][int, bool], Optional[T][int], Tuple[T, ...][int], List[T].__parameters__, T.__module__)
class Stack(Generic[T]):
    def __init__(self): self.items = []
    def push(self, x: T) -> None: self.items.append(x)
s = Stack[int](); s.push(1); print(s.items, Stack[int], Stack[T], Stack.__parameters__, s.__orig_class__, Stack.__mro__, Stack.__orig_bases__)
class Sub(Stack[str], Generic[K]): pass
print(Sub[int], Sub.__parameters__, Sub.__bases__); t(lambda: Stack[int][str]); t(lambda: Stack[int, str]); t(lambda: List[int, str]); t(lambda: Dict[int]); t(lambda: Generic[int]); t(lambda: Union[()]); t(lambda: Optional[int, str]); t(lambda: Callable[int]); t(lambda: Callable[int, str]); t(Any); t(List); t(lambda: isinstance([], List[int])); print(isinstance([], List), issubclass(list, Sequence), isinstance({}, Mapping), isinstance(5, Hashable), isinstance(len, Callable)); t(lambda: isinstance(1, Any)); t(lambda: isinstance(1, Union[int, str])); t(lambda: isinstance(1, Optional[str])); t(TypeVar, 'X', int); t(TypeVar, 'X', int, str, bound=int); t(lambda: Literal[[]]); t(lambda: int[int]); t(lambda: Optional); t(lambda: ClassVar[ClassVar[int]]); t(lambda: List[ClassVar[int]])
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class F:
    def close(self): pass
print(isinstance(F(), Closer), isinstance(5, Closer), issubclass(F, Closer), issubclass(int, Closer)); t(Closer)
class NP(Protocol):
    x: int
    def m(self): ...
t(lambda: isinstance(5, NP)); t(lambda: issubclass(int, NP))
class Impl(Closer):
    def __init__(self): self.q = 1
    def close(self): pass
print(Impl().q, isinstance(3, SupportsInt), isinstance('a', SupportsInt), isinstance(3, SupportsIndex), isinstance([], SupportsAbs))
class P(NamedTuple):
    x: int
    y: str = 'q'
    def m(self): return self.x * 2
p = P(3); print(p, p.m(), P._fields, P.__annotations__, P._field_defaults, P(1, y='z'), P.__mro__, isinstance(p, tuple), p == (3, 'q')); t(P)
Q = NamedTuple('Q', [('a', int), ('b', str)]); print(Q(1, 'x'), Q.__annotations__); 
def bad():
    class B(NamedTuple):
        x: int = 1
        y: str
t(bad)
class TD(TypedDict):
    a: int
    b: NotRequired[str]
class TD2(TD, total=False):
    c: float
print(TD(a=1, b='x'), TD2.__annotations__, sorted(TD2.__required_keys__), sorted(TD2.__optional_keys__), TD.__total__, TD2.__total__, TD.__name__, type(TD(a=1)), is_typeddict(TD), is_typeddict(dict)); t(lambda: isinstance({}, TD)); M = TypedDict('M', {'x': int}); print(M(x=1), M.__annotations__)
UserId = NewType('UserId', int); print(UserId(5), UserId, UserId.__supertype__, UserId.__name__)
def f(a: int, b: 'str' = 'x', *c: 'List[int]', d: Optional['F'] = None) -> None: ...
print(get_type_hints(f)); 
class H:
    a: 'int'
    b: ClassVar['str'] = 's'
    c: Annotated[int, 1]
class H2(H):
    d: 'list[int]'
print(get_type_hints(H2), get_type_hints(H, include_extras=True)); t(get_type_hints, 5); print(get_type_hints(H2.__init__))
print(get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int], str]), get_origin(Union[int, str]), get_args(Union[int, str]), get_origin(list[int]), get_args(int | str), get_origin(int | str), get_origin(int), get_args(Literal[1]), get_origin(Annotated[int, 1]), get_args(Annotated[int, 1]), get_args(Tuple[()]), get_origin(Generic[T]), get_args(Callable[..., int]))
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
print(len(get_overloads(g))); t(g, 1)
def g(x): return x
print(g(1), cast(int, 'x'), TYPE_CHECKING, final(F).__final__, assert_type(1, int)); t(assert_never, 5)
print(Union[int, str] == Union[str, int], Optional[int] == Union[int, None], hash(List[int]) == hash(List[int]), List[int] == List[int], List[int] == List[str], Literal[1, 2] == Literal[2, 1], int | None, Union[int, str] | None, Optional[int] | str, T | int, List[int] | None, None | List[int], list[T], list[T][int], dict[str, T].__parameters__, list[T][int] == list[int], dict[K, T][int, str])
print(ForwardRef('X'), ForwardRef('X') == ForwardRef('X'), List['X'].__args__, Concatenate, Self, Never, LiteralString, Required[int], TypeGuard[int], Unpack, TypeAlias)
PS = ParamSpec('PS'); Ts = TypeVarTuple('Ts'); print(PS, PS.args, PS.kwargs, Callable[PS, int], Callable[Concatenate[int, PS], str], Ts, Tuple[Unpack[Ts]])
class Z(Generic[PS]): pass
print(Z[...])
class DD(Dict[str, int]): pass
print(DD(a=1), DD.__mro__, DD.__orig_bases__); 
class It(Iterator[int]):
    def __next__(self): raise StopIteration
print(list(It()), It.__mro__[1])
t(lambda: class_() if 0 else Stack.__class_getitem__(int)); t(lambda: Optional[1]); t(lambda: Union[int, 'X']); t(lambda: Annotated[int]); t(lambda: type('E', (Any,), {})); t(lambda: type('E', (Optional,), {})); print(sorted(set(typing.__all__)) == sorted(typing.__all__), len(typing.__all__), SupportsRound, IO, BinaryIO, IO[str], TextIO.__mro__)
class Node(Generic[T]):
    nxt: 'Optional[Node[T]]' = None
print(get_type_hints(Node)); print(Callable[[int], T].__parameters__, Mapping[str, Sequence[T]][int], collections.abc.Callable[[int], str], collections.abc.Iterable[int], Awaitable[int], AsyncIterator[str], ContextManager[int], Type, Hashable, OrderedDict[str, int], ChainMap[str, int], ItemsView[int, str])
print(no_type_check(lambda: 1).__no_type_check__, typing.List.__origin__, List.__module__, List._name, List[int].__origin__, List[int].__args__, List[int].__module__, Stack[int].__module__, Stack[int].__origin__)

# expect: typing.List typing.List[int] typing.Dict[str, typing.List[int]] typing.Optional[int] typing.Union[int, str] typing.Union[int, NoneType, str] <class 'int'> <class 'int'> typing.Tuple[int, ...] typing.Tuple[()] typing.Tuple[int, str] typing.Callable typing.Callable[[int, str], NoneType] typing.Callable[..., typing.Any] typing.Callable[[], int] typing.Any typing.Type[int] typing.Set[str] typing.FrozenSet[int] typing.Iterable[int] typing.Sequence[ForwardRef('A')] typing.Literal[1, 'a', None] typing.ClassVar[int] typing.Final[int] typing.NoReturn typing.Deque[int] typing.DefaultDict[str, int] typing.Counter[str] typing.Pattern[str] typing.Generator[int, NoneType, str] typing.Annotated[int, 'x', 5] <class 'str'> ~AnyStr
# expect: ~T ~K +V T <class 'int'> (<class 'int'>, <class 'str'>) typing.List[~T] typing.Dict[str, int] typing.List[int] typing.Union[str, int] typing.Callable[[int], bool] typing.Optional[int] typing.Tuple[int, ...] (~T,) __main__
# expect: [1] __main__.Stack[int] __main__.Stack[~T] (~T,) __main__.Stack[int] (<class '__main__.Stack'>, <class 'typing.Generic'>, <class 'object'>) (typing.Generic[~T],)
# expect: __main__.Sub[int] (~K,) (<class '__main__.Stack'>, <class 'typing.Generic'>)
# expect: TypeError __main__.Stack[int] is not a generic class
# expect: TypeError Too many arguments for <class '__main__.Stack'>; actual 2, expected 1
# expect: TypeError Too many arguments for typing.List; actual 2, expected 1
# expect: TypeError Too few arguments for typing.Dict; actual 1, expected 2
# expect: TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
# expect: TypeError Cannot take a Union of no types.
# expect: TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
# expect: TypeError Callable must be used as Callable[[arg, ...], result].
# expect: typing.Callable[[int], str]
# expect: TypeError Any cannot be instantiated
# expect: TypeError Type List cannot be instantiated; use list() instead
# expect: TypeError Subscripted generics cannot be used with class and instance checks
# expect: True True True True True
# expect: TypeError typing.Any cannot be used with isinstance()
# expect: True
# expect: False
# expect: TypeError A single constraint is not allowed
# expect: TypeError Constraints cannot be combined with bound=...
# expect: typing.Literal[[]]
# expect: TypeError type 'int' is not subscriptable
# expect: typing.Optional
# expect: TypeError typing.ClassVar[int] is not valid as type argument
# expect: TypeError typing.ClassVar[int] is not valid as type argument
# expect: True False True False
# expect: TypeError Protocols cannot be instantiated
# expect: TypeError Instance and class checks can only be used with @runtime_checkable protocols
# expect: TypeError Instance and class checks can only be used with @runtime_checkable protocols
# expect: 1 True False True False
# expect: P(x=3, y='q') 6 ('x', 'y') {'x': <class 'int'>, 'y': <class 'str'>} {'y': 'q'} P(x=1, y='z') (<class '__main__.P'>, <class 'tuple'>, <class 'object'>) True True
# expect: TypeError P.__new__() missing 1 required positional argument: 'x'
# expect: Q(a=1, b='x') {'a': <class 'int'>, 'b': <class 'str'>}
# expect: TypeError Non-default namedtuple field y cannot follow default field x
# expect: {'a': 1, 'b': 'x'} {'a': <class 'int'>, 'b': typing.NotRequired[str], 'c': <class 'float'>} ['a'] ['b', 'c'] True False TD <class 'dict'> True False
# expect: TypeError TypedDict does not support instance and class checks
# expect: {'x': 1} {'x': <class 'int'>}
# expect: 5 __main__.UserId <class 'int'> UserId
# expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': typing.List[int], 'd': typing.Optional[__main__.F], 'return': <class 'NoneType'>}
# expect: {'a': <class 'int'>, 'b': typing.ClassVar[str], 'c': <class 'int'>, 'd': list[int]} {'a': <class 'int'>, 'b': typing.ClassVar[str], 'c': typing.Annotated[int, 1]}
# expect: TypeError 5 is not a module, class, method, or function.
# expect: {}
# expect: <class 'list'> (<class 'str'>, <class 'int'>) ([<class 'int'>], <class 'str'>) typing.Union (<class 'int'>, <class 'str'>) <class 'list'> (<class 'int'>, <class 'str'>) <class 'types.UnionType'> None (1,) <class 'typing.Annotated'> (<class 'int'>, 1) () <class 'typing.Generic'> (Ellipsis, <class 'int'>)
# expect: 0
# expect: NotImplementedError You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.
# expect: 1 x False True 1
# expect: AssertionError Expected code to be unreachable, but got: 5
# expect: True True True True False True int | None typing.Union[int, str, NoneType] typing.Union[int, NoneType, str] typing.Union[~T, int] typing.Optional[typing.List[int]] typing.Optional[typing.List[int]] list[~T] list[int] (~T,) True dict[int, str]
# expect: ForwardRef('X') True (ForwardRef('X'),) typing.Concatenate typing.Self typing.Never typing.LiteralString typing.Required[int] typing.TypeGuard[int] typing.Unpack typing.TypeAlias
# expect: ~PS PS.args PS.kwargs typing.Callable[~PS, int] typing.Callable[typing.Concatenate[int, ~PS], str] Ts typing.Tuple[*Ts]
# expect: __main__.Z[...]
# expect: {'a': 1} (<class '__main__.DD'>, <class 'dict'>, <class 'typing.Generic'>, <class 'object'>) (typing.Dict[str, int],)
# expect: [] <class 'collections.abc.Iterator'>
# expect: __main__.Stack[int]
# expect: typing.Optional[1]
# expect: typing.Union[int, ForwardRef('X')]
# expect: TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
# expect: <class '__main__.E'>
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: True 97 <class 'typing.SupportsRound'> <class 'typing.IO'> <class 'typing.BinaryIO'> typing.IO[str] (<class 'typing.TextIO'>, <class 'typing.IO'>, <class 'typing.Generic'>, <class 'object'>)
# expect: {'nxt': typing.Optional[__main__.Node[~T]]}
# expect: (~T,) typing.Mapping[str, typing.Sequence[int]] collections.abc.Callable[[int], str] collections.abc.Iterable[int] typing.Awaitable[int] typing.AsyncIterator[str] typing.ContextManager[int] typing.Type typing.Hashable typing.OrderedDict[str, int] typing.ChainMap[str, int] typing.ItemsView[int, str]
# expect: True <class 'list'> typing List <class 'list'> (<class 'int'>,) typing __main__ <class '__main__.Stack'>
