# Class patterns: instances, attributes by position and by name, and the builtin types that stand for themselves.
import collections
import enum


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Color(enum.Enum):
    RED = 1
    BLUE = 2


def f(value):
    match value:
        case Point(0, 0): return "origin"
        case Point3(x, y, z=z): return "three", x, y, z
        case Point(x=0, y=y): return "on the axis", y
        case Point(x, y) if x == y: return "diagonal", x
        case Point(): return "point"
        case Color.RED: return "red"
        case Color(): return "color"
        case bool(b): return "bool", b
        case int(n): return "int", n
        case float(n): return "float", n
        case str(s): return "str", s
        case bytes(b) | bytearray(b): return "bytes", b
        case list([a, *_] as items): return "list", a, items
        case tuple(t): return "tuple", t
        case dict({"k": v}): return "dict", v
        case set(s) | frozenset(s): return "set", sorted(s)
        case complex(real=r, imag=i): return "complex", r, i
        case range(start=a, stop=b): return "range", a, b
        case type(__name__=name): return "type", name
        case Exception(args=[first, *_]): return "exception", first
        case object(missing=_): return "never"
        case object(): return "object"


class IntChild(int): pass
class Pair(collections.namedtuple("Pair", "left right")): pass


for value in [Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), Point3(0, 0, 9), Point3(1, 2, 3), Color.RED, Color.BLUE, True, 3, 4.5,
              "s", b"b", bytearray(b"c"), [1, 2], [], (1,), {"k": 1}, {}, {2, 1}, frozenset([3]), 1j, range(2, 5), int,
              ValueError("boom"), ValueError(), None, IntChild(8)]:
    print(type(value).__name__, f(value))
match Pair(1, 2):
    case Pair(a, right=b): print(a, b)
match IntChild(4):
    case IntChild(n): print(type(n).__name__, n)


class Meta(type):
    def __instancecheck__(cls, value): return value == "yes"


class Virtual(metaclass=Meta):
    __match_args__ = ("upper",)


match "yes":
    case Virtual(u): print(u())


class Attributes:
    __match_args__ = ("first", "second")
    def __getattr__(self, name):
        print("asked", name)
        if name == "second": raise AttributeError(name)
        return name


match Attributes():
    case Attributes("other", _): print("no")
    case Attributes(a, b): print("no")
    case Attributes(a, third=c): print(a, c)


class Fails:
    @property
    def x(self): raise ValueError("property")


def error(body):
    try:
        body()
    except Exception as e:
        print(type(e).__name__, e)


def fails():
    match Fails():
        case Fails(x=1): pass


def too_many():
    match Point(1, 2):
        case Point(a, b, c): pass


def too_many_self():
    match 1:
        case int(a, b): pass


def none_allowed():
    match Fails():
        case Fails(a): pass


def not_a_type():
    match 1:
        case print(): pass


def twice():
    match Point(1, 2):
        case Point(a, x=b): pass


class BadArgs:
    __match_args__ = ["x"]


class BadItem:
    __match_args__ = (1,)


class Same:
    __match_args__ = ("x", "x")
    x = 1


class IntArgs(int):
    __match_args__ = ("real", "imag")


def bad_args():
    match BadArgs():
        case BadArgs(a): pass


def bad_item():
    match BadItem():
        case BadItem(a): pass


def same():
    match Same():
        case Same(a, b): pass


def deque_position():
    match collections.deque():
        case collections.deque(a): pass


def unknown():
    match 1:
        case Unknown(): pass


for body in [fails, too_many, too_many_self, none_allowed, not_a_type, twice, bad_args, bad_item, same, deque_position, unknown]:
    error(body)
match IntArgs(5):
    case IntArgs(r, i): print(r, i)
match 5:
    case Point(1, 2, 3): print("no")
    case _: print("class is asked first")


class Private:
    def __init__(self): self.__x = 3
    def look(self):
        match self:
            case Private(__x=v): return v
            case _: return "not mangled"


print(Private().look())
# expect: Point origin
# expect: Point ('on the axis', 5)
# expect: Point ('diagonal', 3)
# expect: Point point
# expect: Point3 origin
# expect: Point3 ('three', 1, 2, 3)
# expect: Color red
# expect: Color color
# expect: bool ('bool', True)
# expect: int ('int', 3)
# expect: float ('float', 4.5)
# expect: str ('str', 's')
# expect: bytes ('bytes', b'b')
# expect: bytearray ('bytes', bytearray(b'c'))
# expect: list ('list', 1, [1, 2])
# expect: list object
# expect: tuple ('tuple', (1,))
# expect: dict ('dict', 1)
# expect: dict object
# expect: set ('set', [1, 2])
# expect: frozenset ('set', [3])
# expect: complex ('complex', 0.0, 1.0)
# expect: range ('range', 2, 5)
# expect: type ('type', 'int')
# expect: ValueError ('exception', 'boom')
# expect: ValueError object
# expect: NoneType object
# expect: IntChild ('int', 8)
# expect: 1 2
# expect: IntChild 4
# expect: YES
# expect: asked first
# expect: asked second
# expect: asked first
# expect: asked second
# expect: asked first
# expect: asked third
# expect: first third
# expect: ValueError property
# expect: TypeError Point() accepts 2 positional sub-patterns (3 given)
# expect: TypeError int() accepts 1 positional sub-pattern (2 given)
# expect: TypeError Fails() accepts 0 positional sub-patterns (1 given)
# expect: TypeError called match pattern must be a type
# expect: TypeError Point() got multiple sub-patterns for attribute 'x'
# expect: TypeError BadArgs.__match_args__ must be a tuple (got list)
# expect: TypeError __match_args__ elements must be strings (got int)
# expect: TypeError Same() got multiple sub-patterns for attribute 'x'
# expect: TypeError collections.deque() accepts 0 positional sub-patterns (1 given)
# expect: NameError name 'Unknown' is not defined
# expect: 5 0
# expect: class is asked first
# expect: not mangled
