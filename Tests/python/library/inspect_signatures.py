import inspect
from inspect import *
import functools
def t(f):
    try: r=f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
def f(a, b:int=1, /, c='x', *args:str, d, e:float=2.5, **kw)->bool: "doc f"
def g(x, y=2): pass
class C:
    """Class doc.

        indented
    """
    def __init__(self, p, q=3): pass
    def m(self, z): "m doc"
    @classmethod
    def cm(cls, w): pass
    @staticmethod
    def sm(v): pass
    @property
    def pr(self): "prop doc"
class D(C):
    def m(self, z): pass
print(signature(f), signature(g), signature(C), signature(C.m), signature(C(1).m), signature(C.cm), signature(C.sm), signature(lambda *a, k=1: 0), signature(D))
s=signature(f)
for p in s.parameters.values(): print(p, repr(p), p.name, p.kind, repr(p.kind), p.kind.description, p.default if p.default is not p.empty else 'E', p.annotation if p.annotation is not Parameter.empty else 'E')
print(s.return_annotation, repr(s), s==signature(f), hash(s)==hash(signature(f)))
b=s.bind(1,2,3,4,5,d=6,z=7); print(b, b.args, b.kwargs, b.arguments); b=signature(g).bind(1); b.apply_defaults(); print(b, b.arguments)
for c in [lambda: signature(g).bind(), lambda: signature(g).bind(1,2,3), lambda: signature(g).bind(1,x=2), lambda: signature(g).bind(1,zz=2), lambda: s.bind(1,2), lambda: s.bind(a=1,d=2), lambda: signature(f).bind_partial(1), lambda: signature(3), lambda: Parameter('a b', Parameter.KEYWORD_ONLY), lambda: Parameter('x', 9), lambda: Parameter(3,Parameter.KEYWORD_ONLY), lambda: Signature([Parameter('a',Parameter.KEYWORD_ONLY),Parameter('b',Parameter.POSITIONAL_ONLY)]), lambda: Signature([Parameter('a',1),Parameter('a',1)]), lambda: Signature([Parameter('a',1,default=1),Parameter('b',1)]), lambda: Parameter('args', Parameter.VAR_POSITIONAL, default=1), lambda: Parameter('for', 1)]: t(c)
print(signature(functools.partial(g,1)), signature(functools.partial(g,y=5)), signature(functools.partial(f,1,d=3)))
@functools.wraps(g)
def w(*a): pass
print(signature(w), signature(w, follow_wrapped=False), unwrap(w) is g)
class Cal:
    def __call__(self, n): pass
print(signature(Cal()), signature(Cal))
class Meta(type):
    def __call__(cls, *a): pass
class WM(metaclass=Meta): pass
print(signature(WM))
class Nw:
    def __new__(cls, u): pass
print(signature(Nw), signature(object))
print(s.replace(return_annotation=int), s.parameters['d'].replace(default=9), signature(g).replace(parameters=[]))
from collections import namedtuple
print(signature(namedtuple('N','a b')), getfullargspec(g)._fields)
def ann(a:'int', b:list[int], c:C)->None: pass
print(signature(ann), signature(ann, eval_str=True), get_annotations(ann))
from dataclasses import dataclass
@dataclass
class DC: x:int; y:str='a'
print(signature(DC), iscode(f.__code__), f.__code__.co_varnames)

# expect: (a, b: int = 1, /, c='x', *args: str, d, e: float = 2.5, **kw) -> bool (x, y=2) (p, q=3) (self, z) (z) (w) (v) (*a, k=1) (p, q=3)
# expect: a <Parameter "a"> a POSITIONAL_ONLY <_ParameterKind.POSITIONAL_ONLY: 0> positional-only E E
# expect: b: int = 1 <Parameter "b: int = 1"> b POSITIONAL_ONLY <_ParameterKind.POSITIONAL_ONLY: 0> positional-only 1 <class 'int'>
# expect: c='x' <Parameter "c='x'"> c POSITIONAL_OR_KEYWORD <_ParameterKind.POSITIONAL_OR_KEYWORD: 1> positional or keyword x E
# expect: *args: str <Parameter "*args: str"> args VAR_POSITIONAL <_ParameterKind.VAR_POSITIONAL: 2> variadic positional E <class 'str'>
# expect: d <Parameter "d"> d KEYWORD_ONLY <_ParameterKind.KEYWORD_ONLY: 3> keyword-only E E
# expect: e: float = 2.5 <Parameter "e: float = 2.5"> e KEYWORD_ONLY <_ParameterKind.KEYWORD_ONLY: 3> keyword-only 2.5 <class 'float'>
# expect: **kw <Parameter "**kw"> kw VAR_KEYWORD <_ParameterKind.VAR_KEYWORD: 4> variadic keyword E E
# expect: <class 'bool'> <Signature (a, b: int = 1, /, c='x', *args: str, d, e: float = 2.5, **kw) -> bool> True True
# expect: <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=6, kw={'z': 7})> (1, 2, 3, 4, 5) {'d': 6, 'z': 7} {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 6, 'kw': {'z': 7}}
# expect: <BoundArguments (x=1, y=2)> {'x': 1, 'y': 2}
# expect: TypeError missing a required argument: 'x'
# expect: TypeError too many positional arguments
# expect: TypeError multiple values for argument 'x'
# expect: TypeError got an unexpected keyword argument 'zz'
# expect: TypeError missing a required argument: 'd'
# expect: TypeError 'a' parameter is positional only, but was passed as a keyword
# expect: ok <BoundArguments (a=1)>
# expect: TypeError 3 is not a callable object
# expect: ValueError 'a b' is not a valid parameter name
# expect: ValueError value 9 is not a valid Parameter.kind
# expect: TypeError name must be a str, not a int
# expect: ValueError wrong parameter order: keyword-only parameter before positional-only parameter
# expect: ValueError duplicate parameter name: 'a'
# expect: ValueError non-default argument follows default argument
# expect: ValueError variadic positional parameters cannot have default values
# expect: ValueError 'for' is not a valid parameter name
# expect: (y=2) (x, *, y=5) (b: int = 1, /, c='x', *args: str, d=3, e: float = 2.5, **kw) -> bool
# expect: (x, y=2) (*a) True
# expect: (n) ()
# expect: (*a)
# expect: (u) ()
# expect: (a, b: int = 1, /, c='x', *args: str, d, e: float = 2.5, **kw) -> int d=9 ()
# expect: (a, b) ('args', 'varargs', 'varkw', 'defaults', 'kwonlyargs', 'kwonlydefaults', 'annotations')
# expect: (a: 'int', b: list[int], c: __main__.C) -> None (a: int, b: list[int], c: __main__.C) -> None {'a': 'int', 'b': list[int], 'c': <class '__main__.C'>, 'return': None}
# expect: (x: int, y: str = 'a') -> None True ('a', 'b', 'c', 'd', 'e', 'args', 'kw')
