from dataclasses import *
import dataclasses
@dataclass
class A:
    """doc"""
    x: int
    y: str = 'a'
    z: list = field(default_factory=list, repr=False)
    w: int = field(default=5, init=False, compare=False)
print(A(1), A(1) == A(1), A(1) == A(2), A(1, y='q', z=[1]).z, A.__match_args__, A.__hash__, A(1).w)
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
t(A); t(A, 1, 2, 3, 4); t(A, 1, q=2); t(lambda: A(1) < A(2)); t(hash, A(1))
@dataclass(order=True, frozen=True)
class B:
    a: int
    b: float = 1.0
print(B(1) < B(2), B(1) >= B(1, 0.5), hash(B(1)) == hash((1, 1.0)), {B(1): 2}[B(1)], B.__doc__, sorted([B(2), B(1)]))
def s(o, n, v): setattr(o, n, v)
t(s, B(1), 'a', 5); t(s, B(1), 'zz', 5); t(delattr, B(1), 'a')
@dataclass
class C(A):
    v: int = 0
    x: float = 2.5
print(C(), [f.name for f in fields(C)], fields(A)[0].name, fields(A)[0]._field_type)
@dataclass
class D:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int
    def __post_init__(self): self.s = self.a + self.b + self.c
print(D(1, c=3), D(1, c=3).s); t(D, 1, 2, 3); t(D, 1)
@dataclass
class E:
    a: int
    iv: InitVar[int]
    b: int = 0
    def __post_init__(self, iv): self.b = iv * 2
e = E(1, 5); print(e, asdict(e), astuple(e)); t(replace, e, a=2); print(replace(e, a=2, iv=1))
@dataclass
class F:
    e: list
    d: dict
f = F([A(1), (A(2),)], {'k': A(3)}); print(asdict(f), astuple(f), asdict(f)['e'][0] is f.e[0])
print(is_dataclass(A), is_dataclass(A(1)), is_dataclass(int), is_dataclass(5))
def bad1():
    @dataclass
    class X:
        a: int = 0
        b: int
def bad2():
    @dataclass
    class X:
        a: list = []
def bad3():
    @dataclass
    class X(B): pass
def bad4():
    @dataclass(frozen=True)
    class X(A): pass
def bad5():
    @dataclass(order=True)
    class X:
        a: int
        def __lt__(s, o): pass
def bad6():
    @dataclass
    class X:
        a = field(default=1)
def bad7(): field(default=1, default_factory=list)
def bad8(): dataclass(order=True, eq=False)(A)
for b in (bad1, bad2, bad3, bad4, bad5, bad6, bad7, bad8): t(b)
t(fields, 5); t(asdict, A); t(replace, 5); t(astuple, 5); t(replace, A(1), w=3); t(replace, A(1), q=3)
@dataclass(slots=True)
class S:
    a: int
    b: int = 2
print(S(1), S.__slots__); t(s, S(1), 'q', 1)
@dataclass(slots=True, frozen=True)
class S2(S if 0 else object):
    a: int = 3
print(S2()); t(s, S2(), 'a', 1)
M = make_dataclass('M', ['x', ('y', int), ('z', int, field(default=7))], namespace={'m': lambda self: self.z}); print(M(1, 2), M(1, 2).m(), M.__annotations__ )
t(make_dataclass, 'M', ['1x']); t(make_dataclass, 'M', ['x', 'x']); t(make_dataclass, 'M', ['for']); t(make_dataclass, 'M', [('a', 1, 2, 3)])
@dataclass(unsafe_hash=True)
class H:
    a: int
    b: list = field(default_factory=list, hash=False)
print(hash(H(1)) == hash((1,)), H(1).__init__.__annotations__, A.__init__.__qualname__, A.__repr__.__qualname__, A.__eq__.__qualname__)
@dataclass(repr=False, eq=False, init=False)
class N:
    a: int = 1
n = N(); print(n.a, 'N object' in repr(n), n == N(), hash(n) == hash(n))
@dataclass
class R:
    r: object = None
r = R(); r.r = r; print(r, [r])
class Outer:
    @dataclass
    class In:
        self: int
print(Outer.In(1), MISSING.__class__.__name__, repr(InitVar[int]), fields(D)[1].kw_only)
match A(1, 'b'):
    case A(x, y): print(x, y)
@dataclass
class P:
    count: 'int' = 0
    name: "str" = field(default='n', metadata={'k': 1})
print(P(), fields(P)[1].metadata['k'], P.__doc__, C.__doc__, D.__doc__, F.__doc__)
print(dataclasses.__all__)
@dataclass
class Cl:
    x: int
    @classmethod
    def make(cls): return cls(1)
    @property
    def dbl(self): return self.x * 2
    def __eq__(self, o): return 'own'
    def __repr__(self): return 'own'
print(Cl.make(), Cl(2).dbl, Cl(1) == 2, Cl.__hash__)

# expect: A(x=1, y='a', w=5) True False [1] ('x', 'y', 'z') None 5
# expect: TypeError A.__init__() missing 1 required positional argument: 'x'
# expect: TypeError A.__init__() takes from 2 to 4 positional arguments but 5 were given
# expect: TypeError A.__init__() got an unexpected keyword argument 'q'
# expect: TypeError '<' not supported between instances of 'A' and 'A'
# expect: TypeError unhashable type: 'A'
# expect: True True True 2 B(a: int, b: float = 1.0) [B(a=1, b=1.0), B(a=2, b=1.0)]
# expect: FrozenInstanceError cannot assign to field 'a'
# expect: FrozenInstanceError cannot assign to field 'zz'
# expect: FrozenInstanceError cannot delete field 'a'
# expect: C(x=2.5, y='a', w=5, v=0) ['x', 'y', 'z', 'w', 'v'] x _FIELD
# expect: D(a=1, b=2, c=3) 6
# expect: TypeError D.__init__() takes 2 positional arguments but 4 were given
# expect: TypeError D.__init__() missing 1 required keyword-only argument: 'c'
# expect: E(a=1, b=10) {'a': 1, 'b': 10} (1, 10)
# expect: ValueError InitVar 'iv' must be specified with replace()
# expect: E(a=2, b=2)
# expect: {'e': [{'x': 1, 'y': 'a', 'z': [], 'w': 5}, ({'x': 2, 'y': 'a', 'z': [], 'w': 5},)], 'd': {'k': {'x': 3, 'y': 'a', 'z': [], 'w': 5}}} ([(1, 'a', [], 5), ((2, 'a', [], 5),)], {'k': (3, 'a', [], 5)}) False
# expect: True True False False
# expect: TypeError non-default argument 'b' follows default argument
# expect: ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
# expect: TypeError cannot inherit non-frozen dataclass from a frozen one
# expect: TypeError cannot inherit frozen dataclass from a non-frozen one
# expect: TypeError Cannot overwrite attribute __lt__ in class X. Consider using functools.total_ordering
# expect: TypeError 'a' is a field but has no type annotation
# expect: ValueError cannot specify both default and default_factory
# expect: ValueError eq must be true if order is true
# expect: TypeError must be called with a dataclass type or instance
# expect: TypeError asdict() should be called on dataclass instances
# expect: TypeError replace() should be called on dataclass instances
# expect: TypeError astuple() should be called on dataclass instances
# expect: TypeError A.__init__() got an unexpected keyword argument 'w'
# expect: TypeError A.__init__() got an unexpected keyword argument 'q'
# expect: S(a=1, b=2) ('a', 'b')
# expect: AttributeError 'S' object has no attribute 'q'
# expect: S2(a=3)
# expect: FrozenInstanceError cannot assign to field 'a'
# expect: M(x=1, y=2, z=7) 7 {'x': 'typing.Any', 'y': <class 'int'>, 'z': <class 'int'>}
# expect: TypeError Field names must be valid identifiers: '1x'
# expect: TypeError Field name duplicated: 'x'
# expect: TypeError Field names must not be keywords: 'for'
# expect: TypeError Invalid field: ('a', 1, 2, 3)
# expect: True {'a': <class 'int'>, 'b': <class 'list'>, 'return': None} A.__init__ A.__repr__ A.__eq__
# expect: 1 True False True
# expect: R(r=...) [R(r=...)]
# expect: Outer.In(self=1) _MISSING_TYPE dataclasses.InitVar[int] True
# expect: 1 b
# expect: P(count=0, name='n') 1 P(count: 'int' = 0, name: 'str' = 'n') C(x: float = 2.5, y: str = 'a', z: list = <factory>, v: int = 0) D(a: int, *, b: int = 2, c: int) F(e: list, d: dict)
# expect: ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']
# expect: own 4 own None
