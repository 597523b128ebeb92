import typing
from typing import *
def t(f):
    try: r=f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
print(List[int], Dict[str, List[int]], Optional[int], Union[int,str,None], Tuple[int,...], Tuple[()], Callable[[int],str], Callable[...,Any], Type[int], Any, List, Dict)
T=TypeVar('T'); K=TypeVar('K', bound=int); V=TypeVar('V', int, str); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
print(T,K,V,P,Ts,K.__bound__,V.__constraints__, TypeVar('C',covariant=True), T.__module__)
class Box(Generic[T]):
    def __init__(self,x): self.x=x
class Sub(Box[int]): pass
class Two(Generic[T,K]): pass
print(Box[int], Box[int](3).x, Sub.__orig_bases__, Box.__parameters__, Two[int,bool], Box[T][str], Sub(4).x, Box[int](1).__orig_class__)
print(get_origin(List[int]), get_args(Dict[str,int]), get_args(Callable[[int,str],bool]), get_origin(Union[int,str]), get_args(Optional[int]), get_origin(int), get_args(int), get_args(Callable[...,int]))
print(List[T][int], Dict[T,K].__parameters__, Union[T,int][str], Optional[T][int], Callable[[T],K][int,bool], Callable[P,T][[int,str],bool], Callable[Concatenate[int,P],T])
print(Union[int,int], Union[int,str]==Union[str,int], Optional[int]==Union[int,None], Union[int,Union[str,float]], List[int]==List[int], hash(List[int])==hash(List[int]), Union[int,str]==(int|str))
print(Literal['a',1,None], Literal[1,1,2], Literal[1]==Literal[1], Literal[True]==Literal[1], Literal[Literal[1,2],3], get_args(Literal['x']))
print(Annotated[int,'x'], Annotated[int,'x'].__metadata__, Annotated[Annotated[int,1],2], get_args(Annotated[int,'x']))
t(lambda: isinstance(1,List[int])); t(lambda: isinstance([],List)); t(lambda: issubclass(list,List)); t(lambda: isinstance(1,Optional[int])); t(lambda: isinstance(1, Any))
t(lambda: List[int]()); t(lambda: List()); t(lambda: Union[()]); t(lambda: Optional[int,str]); t(lambda: Dict[int]); t(lambda: List[int,str]); t(lambda: Callable[int]); t(lambda: Callable[int,str])
t(lambda: TypeVar('X',int)); t(lambda: TypeVar('X',int,str,bound=int)); t(lambda: TypeVar('X',covariant=True,contravariant=True))
t(lambda: Generic[int]); t(lambda: Generic[T,T]); t(lambda: Box[int,str]); t(lambda: Sub[int]); t(lambda: Any()); t(lambda: Union()); t(lambda: Literal[1]()); t(lambda: List[1] if 0 else List[Generic]); t(lambda: List[ClassVar[int]]); t(lambda: ClassVar[int,str])

# expect: typing.List[int] typing.Dict[str, typing.List[int]] typing.Optional[int] typing.Union[int, str, NoneType] typing.Tuple[int, ...] typing.Tuple[()] typing.Callable[[int], str] typing.Callable[..., typing.Any] typing.Type[int] typing.Any typing.List typing.Dict
# expect: ~T ~K ~V ~P Ts <class 'int'> (<class 'int'>, <class 'str'>) +C __main__
# expect: __main__.Box[int] 3 (__main__.Box[int],) (~T,) __main__.Two[int, bool] __main__.Box[str] 4 __main__.Box[int]
# expect: <class 'list'> (<class 'str'>, <class 'int'>) ([<class 'int'>, <class 'str'>], <class 'bool'>) typing.Union (<class 'int'>, <class 'NoneType'>) None () (Ellipsis, <class 'int'>)
# expect: typing.List[int] (~T, ~K) typing.Union[str, int] typing.Optional[int] typing.Callable[[int], bool] typing.Callable[[int, str], bool] typing.Callable[typing.Concatenate[int, ~P], ~T]
# expect: <class 'int'> True True typing.Union[int, str, float] True True True
# expect: typing.Literal['a', 1, None] typing.Literal[1, 2] True False typing.Literal[1, 2, 3] ('x',)
# expect: typing.Annotated[int, 'x'] ('x',) typing.Annotated[int, 1, 2] (<class 'int'>, 'x')
# expect: TypeError Subscripted generics cannot be used with class and instance checks
# expect: ok True
# expect: ok True
# expect: ok True
# expect: TypeError typing.Any cannot be used with isinstance()
# expect: TypeError Type List cannot be instantiated; use list() instead
# expect: TypeError Type List cannot be instantiated; use list() instead
# expect: TypeError Cannot take a Union of no types.
# expect: TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
# expect: TypeError Too few arguments for typing.Dict; actual 1, expected 2
# expect: TypeError Too many arguments for typing.List; actual 2, expected 1
# expect: TypeError Callable must be used as Callable[[arg, ...], result].
# expect: ok typing.Callable[[int], str]
# expect: TypeError A single constraint is not allowed
# expect: TypeError Constraints cannot be combined with bound=...
# expect: ValueError Bivariant types are not supported.
# expect: TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
# expect: TypeError Parameters to Generic[...] must all be unique
# expect: TypeError Too many arguments for <class '__main__.Box'>; actual 2, expected 1
# expect: TypeError <class '__main__.Sub'> is not a generic class
# expect: TypeError Any cannot be instantiated
# expect: TypeError Cannot instantiate typing.Union
# expect: TypeError Cannot instantiate typing.Literal
# expect: TypeError Plain <class 'typing.Generic'> is not valid as type argument
# expect: TypeError typing.ClassVar[int] is not valid as type argument
# expect: TypeError typing.ClassVar accepts only single type. Got (<class 'int'>, <class 'str'>).
