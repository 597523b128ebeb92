from collections import namedtuple


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


Point = namedtuple('Point', 'x y', defaults=[0])
p = Point(1, 2)
print(p, p.x, p.y, p[0], p[-1], Point(5), Point(x=3), Point(y=1, x=2), Point(*[7, 8]), Point(**{'x': 9}))
x, y = p
print(x, y, p == (1, 2), p + (3,), len(p), list(p), hash(p) == hash((1, 2)), isinstance(p, tuple), 2 in p)
print(p._replace(x=100), p._asdict(), Point._make([4, 5]), Point._fields, Point._field_defaults, Point.__doc__)
print(Point, Point.x, Point.x.__doc__, Point.__match_args__, Point.__slots__, p.__getnewargs__(), Point.__mro__[1])
class Vector(namedtuple('Vector', ['x', 'y'])):
    __slots__ = ()
    @property
    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)
v = Vector(3, 4)
print(v, v.length, v + v, v._replace(y=0), sorted([Vector(2, 1), Vector(1, 9)]), max(v), '%d-%d' % v)
class Half(namedtuple('Half', 'a b')):
    def __new__(cls, a):
        return super().__new__(cls, a, a / 2)
print(Half(4), Half(4)._replace(b=0))
Empty = namedtuple('Empty', '')
print(Empty(), Empty._fields, namedtuple('R', 'a, b').__name__, namedtuple('A', 'a class _x a', rename=True)._fields)

# expect: Point(x=1, y=2) 1 2 1 2 Point(x=5, y=0) Point(x=3, y=0) Point(x=2, y=1) Point(x=7, y=8) Point(x=9, y=0)
# expect: 1 2 True (1, 2, 3) 2 [1, 2] True True True
# expect: Point(x=100, y=2) {'x': 1, 'y': 2} Point(x=4, y=5) ('x', 'y') {'y': 0} Point(x, y)
# expect: <class '__main__.Point'> _tuplegetter(0, 'Alias for field number 0') Alias for field number 0 ('x', 'y') () (1, 2) <class 'tuple'>
# expect: Vector(x=3, y=4) 5.0 Vector(x=6, y=8) Vector(x=3, y=0) [Vector(x=1, y=9), Vector(x=2, y=1)] 4 3-4
# expect: Half(a=4, b=2.0) Half(a=4, b=0)
# expect: Empty() () R ('a', '_1', '_2', '_3')
