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
class R:
    me: 'R' = None
r=R(); r.me=r; print(r, R.__doc__)
@dataclass(eq=False)
class E: x:int
print(E(1)==E(1), E.__hash__ is object.__hash__)
@dataclass(unsafe_hash=True)
class U: x:int; y: int = field(hash=False, default=1)
print(hash(U(1))==hash(U(1,2)), C.__hash__)
def d8():
    @dataclass(unsafe_hash=True)
    class A:
        x:int
        def __hash__(self): return 1
t(d8)
match C(1,'b'):
    case C(x, y): print(x,y)
@dataclass(kw_only=True)
class KO: a:int; b:int=1
print(KO(a=1)); t(lambda: KO(1))
@dataclass
class D(C):
    x: float = 1.5
    w: int = 0
print(D(), [f.name for f in fields(D)], D.__init__.__annotations__)
print(C.__init__.__qualname__, C.__repr__.__qualname__)
@dataclass
class N: pass
print(N(), N()==N(), N.__doc__)
@dataclass(repr=False)
class NR: x:int
print('NR object' in repr(NR(1)))
print(field(default=3, metadata={'a':1}).metadata, fields(U)[1].hash)
def d9():
    @dataclass(weakref_slot=True)
    class A: x:int
t(d9)
def d10():
    @dataclass(slots=True)
    class A: x:int; __slots__=('x',)
t(d10)
def d11():
    @dataclass
    class A:
        _: KW_ONLY
        a: int
        __: KW_ONLY
t(d11)
def d12():
    @dataclass
    class A: x: typing.ClassVar[int] = field(kw_only=True)
t(d12)
def d13():
    @dataclass(frozen=True)
    class A:
        x:int
        def __setattr__(s,n,v): pass
t(d13)
@dataclass
class VV:
    x: 'typing.ClassVar[int]' = 1
    y: "InitVar[int]" = 2
    z: 'int' = 3
print(VV(), VV.__doc__)
@dataclass(frozen=True, slots=True)
class FS: x:int
import copy
print(copy.copy(FS(1)), copy.deepcopy(FS(2)))
class Desc:
    def __set_name__(s,o,n): print('name',n); s._n='_'+n
    def __get__(s,o,t=None):
        if o is None: return 7
        return getattr(o,s._n)
    def __set__(s,o,v): setattr(o,s._n,v)
@dataclass
class DD: a: int = Desc()
print(DD(), DD(3).a)

# expect: R(me=...) R(me: 'R' = None)
# expect: False True
# expect: True None
# expect: TypeError Cannot overwrite attribute __hash__ in class A
# expect: 1 b
# expect: KO(a=1, b=1)
# expect: TypeError KO.__init__() takes 1 positional argument but 2 were given
# expect: D(x=1.5, y='a', z=[], w=0) ['x', 'y', 'z', 'w'] {'x': <class 'float'>, 'y': <class 'str'>, 'z': <class 'list'>, 'w': <class 'int'>, 'return': None}
# expect: C.__init__ C.__repr__
# expect: N() True N()
# expect: True
# expect: {'a': 1} False
# expect: TypeError weakref_slot is True but slots is False
# expect: TypeError A already specifies __slots__
# expect: TypeError '__' is KW_ONLY, but KW_ONLY has already been specified
# expect: TypeError field x is a ClassVar but specifies kw_only
# expect: TypeError Cannot overwrite attribute __setattr__ in class A
# expect: VV(z=3) VV(y: 'InitVar[int]' = 2, z: 'int' = 3)
# expect: FS(x=1) FS(x=2)
# expect: name a
# expect: DD(a=7) 3
