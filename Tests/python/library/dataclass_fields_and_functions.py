from dataclasses import *
import dataclasses
import typing
def t(f):
    try: r = f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
@dataclass
class C:
    x: int
    y: str = 'a'
    z: list = field(default_factory=list)
@dataclass
class I:
    a: int
    b: InitVar[int]
    c: InitVar[str] = 'q'
    s: int = field(init=False)
    def __post_init__(self, b, c): self.s = self.a + b; print('post', b, c)
i=I(1,2); print(i, fields(i)[1].name)
t(lambda: replace(i, a=3)); print(replace(i,a=3,b=4)); t(lambda: replace(i,s=3,b=1))
@dataclass
class K:
    n: typing.ClassVar[int] = 3
    a: int
    _: KW_ONLY
    b: int = 2
    c: str
print(K(1,c='x'), K.__match_args__, K.__doc__)
t(lambda: K(1,2))
@dataclass(slots=True)
class S:
    x: int
    y: int = 2
s=S(1); print(s, S.__slots__, hasattr(s,'__dict__'))
t(lambda: setattr(s,'z',1))
print(asdict(C(1,z=[C(2)])), astuple(C(1,z=[C(2),{'k':C(3)}])))
f = fields(C)[2]; print(f.name, f.type, f.default is MISSING, f.default_factory, repr(f)[:45], repr(f)[-110:])
print(C.__dataclass_params__)
M=make_dataclass('M',['a',('b',int),('c',int,field(default=5))], namespace={'f':lambda s: s.a}); print(M(1,2), M(1,2).f(), M.__doc__)
t(lambda: make_dataclass('M',['1a'])); t(lambda: make_dataclass('M',['for'])); t(lambda: make_dataclass('M',['a','a'])); t(lambda: make_dataclass('M',[(1,)]))
print(is_dataclass(C), is_dataclass(C(1)), is_dataclass(3), MISSING, InitVar[int]) if 0 else print(is_dataclass(C), is_dataclass(3), InitVar[int], KW_ONLY is dataclasses.KW_ONLY)

# expect: post 2 q
# expect: I(a=1, s=3) s
# expect: ValueError InitVar 'b' must be specified with replace()
# expect: post 4 q
# expect: I(a=3, s=7)
# expect: ValueError field s is declared with init=False, it cannot be specified with replace()
# expect: K(a=1, b=2, c='x') ('a',) K(a: int, *, b: int = 2, c: str)
# expect: TypeError K.__init__() takes 2 positional arguments but 3 were given
# expect: S(x=1, y=2) ('x', 'y') False
# expect: AttributeError 'S' object has no attribute 'z'
# expect: {'x': 1, 'y': 'a', 'z': [{'x': 2, 'y': 'a', 'z': []}]} (1, 'a', [(2, 'a', []), {'k': (3, 'a', [])}])
# expect: z <class 'list'> True <class 'list'> Field(name='z',type=<class 'list'>,default=<d 'list'>,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({}),kw_only=False,_field_type=_FIELD)
# expect: _DataclassParams(init=True,repr=True,eq=True,order=False,unsafe_hash=False,frozen=False)
# expect: M(a=1, b=2, c=5) 1 M(a: 'typing.Any', b: int, c: int = 5)
# expect: TypeError Field names must be valid identifiers: '1a'
# expect: TypeError Field names must not be keywords: 'for'
# expect: TypeError Field name duplicated: 'a'
# expect: TypeError Invalid field: (1,)
# expect: True False dataclasses.InitVar[int] True
