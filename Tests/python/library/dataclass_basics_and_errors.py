from dataclasses import *
import dataclasses
@dataclass
class C:
    "d"
    x: int
    y: str = 'a'
    z: list = field(default_factory=list)
print(C(1), C(1)==C(1), C(1,z=[2]), C.__doc__, C.__match_args__)
for a in [(),(1,2,3,4)]:
    try: C(*a)
    except TypeError as e: print(e)
try: C(1,q=2)
except TypeError as e: print(e)
@dataclass(order=True, frozen=True)
class P:
    x: float
    y: float = 0.0
    def norm(self): return self.x**2+self.y**2
p=P(1,2); print(p<P(1,3), hash(p)==hash(P(1,2)), {p:1}[P(1,2)], sorted([P(3),P(1)]), P.__doc__)
try: p.x=5
except FrozenInstanceError as e: print(type(e).__name__,e)
try: del p.x
except AttributeError as e: print(e)
def t(f):
    try: r=f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
def d1():
    @dataclass
    class A:
        x: int = 0
        y: str
t(d1)
def d2():
    @dataclass
    class A: x: list = []
t(d2)
def d3():
    @dataclass
    class A: x = field()
t(d3)
def d4():
    @dataclass(order=True, eq=False)
    class A: x: int
t(d4)
def d5():
    @dataclass(order=True)
    class A:
        x: int
        def __lt__(s,o): pass
t(d5)
def d6():
    @dataclass
    class A(P): z: int=0
t(d6)
def d7():
    @dataclass(frozen=True)
    class A(C): q: int=0
t(d7)
t(lambda: field(default=1, default_factory=int))
t(lambda: fields(3)); t(lambda: asdict(3)); t(lambda: replace(3)); t(lambda: astuple(C))

# expect: C(x=1, y='a', z=[]) True C(x=1, y='a', z=[2]) d ('x', 'y', 'z')
# expect: C.__init__() missing 1 required positional argument: 'x'
# expect: C.__init__() takes from 2 to 4 positional arguments but 5 were given
# expect: C.__init__() got an unexpected keyword argument 'q'
# expect: True True 1 [P(x=1, y=0.0), P(x=3, y=0.0)] P(x: float, y: float = 0.0)
# expect: FrozenInstanceError cannot assign to field 'x'
# expect: cannot delete field 'x'
# expect: TypeError non-default argument 'y' follows default argument
# expect: ValueError mutable default <class 'list'> for field x is not allowed: use default_factory
# expect: TypeError 'x' is a field but has no type annotation
# expect: ValueError eq must be true if order is true
# expect: TypeError Cannot overwrite attribute __lt__ in class A. Consider using functools.total_ordering
# expect: TypeError cannot inherit non-frozen dataclass from a frozen one
# expect: TypeError cannot inherit frozen dataclass from a non-frozen one
# expect: ValueError cannot specify both default and default_factory
# expect: TypeError must be called with a dataclass type or instance
# expect: TypeError asdict() should be called on dataclass instances
# expect: TypeError replace() should be called on dataclass instances
# expect: TypeError astuple() should be called on dataclass instances
