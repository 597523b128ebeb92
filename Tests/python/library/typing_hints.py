import typing
from typing import *
def t(f):
    try: r=f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
T=TypeVar('T'); K=TypeVar('K', bound=int); V=TypeVar('V', int, str); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
class NT(NamedTuple):
    a: int
UserId=NewType('UserId',int); print(UserId(5), UserId, UserId.__supertype__, UserId.__name__)
def f(a:int, b:'str'='x', *c:List['int'], d:Optional['NT']=None)->'NT': pass
print(get_type_hints(f))
class H:
    x: 'int'
    y: ClassVar['str'] = 'a'
    z: Annotated[int,'m']
class H2(H): w: List['H2']
print(get_type_hints(H2)); print(get_type_hints(H, include_extras=True))
t(lambda: get_type_hints(3))
def g(x:'Nope'): pass
t(lambda: get_type_hints(g))

# expect: 5 __main__.UserId <class 'int'> UserId
# expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': typing.List[int], 'd': typing.Optional[__main__.NT], 'return': <class '__main__.NT'>}
# expect: {'x': <class 'int'>, 'y': typing.ClassVar[str], 'z': <class 'int'>, 'w': typing.List[__main__.H2]}
# expect: {'x': <class 'int'>, 'y': typing.ClassVar[str], 'z': typing.Annotated[int, 'm']}
# expect: TypeError 3 is not a module, class, method, or function.
# expect: NameError name 'Nope' is not defined
