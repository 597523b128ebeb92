class A:
    __slots__ = ("x", "__y", "z")

    def __init__(self):
        self.x = 1
        self.__y = 2


a = A()
print(a.x, a._A__y, A.x, A.__slots__, A.x.__name__, A.x.__objclass__)


def attempt(action):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


attempt(lambda: a.z)
attempt(lambda: a.w)
attempt(lambda: setattr(a, "w", 1))
attempt(lambda: delattr(a, "z"))
attempt(lambda: a.__dict__)
attempt(lambda: vars(a))
attempt(lambda: A.x.__get__(5))
attempt(lambda: A.x.__set__(5, 1))
del a.x
attempt(lambda: a.x)


class Open(A):
    pass


o = Open()
o.w = 1
print(o.__dict__, o.x, vars(o))
o.__dict__ = {"q": 5}
print(o.q, o.x, o._A__y)


class WithDict(A):
    __slots__ = ["__dict__", "own"]


w = WithDict()
w.free = 1
w.own = 2
print(w.__dict__, w.own, w.x)


class Documented:
    __slots__ = {"width": "in metres", "height": None}


d = Documented()
d.width = 4
print(d.width, Documented.__slots__)


class Single:
    __slots__ = "single"


s = Single()
s.single = 1
print(s.single)


class Again(A):
    __slots__ = ("x",)


g = Again()
g.x = 7
A.x.__set__(g, 8)
print(g.x, A.x.__get__(g), Again.x.__get__(g))


class Many:
    __slots__ = [f"n{i}" for i in range(100)]

    def __init__(self):
        for i in range(100):
            setattr(self, f"n{i}", i)


m = Many()
print(sum(getattr(m, f"n{i}") for i in range(100)))


class MoreThanMany(Many):
    def __init__(self):
        super().__init__()
        for i in range(100):
            setattr(self, f"m{i}", i)


m = MoreThanMany()
print(sum(getattr(m, f"n{i}") + getattr(m, f"m{i}") for i in range(100)), len(m.__dict__))
# expect: 1 2 <member 'x' of 'A' objects> ('x', '__y', 'z') x <class '__main__.A'>
# expect: AttributeError 'A' object has no attribute 'z'
# expect: AttributeError 'A' object has no attribute 'w'
# expect: AttributeError 'A' object has no attribute 'w'
# expect: AttributeError z
# expect: AttributeError 'A' object has no attribute '__dict__'
# expect: TypeError vars() argument must have __dict__ attribute
# expect: TypeError descriptor 'x' for 'A' objects doesn't apply to a 'int' object
# expect: TypeError descriptor 'x' for 'A' objects doesn't apply to a 'int' object
# expect: AttributeError 'A' object has no attribute 'x'
# expect: {'w': 1} 1 {'w': 1}
# expect: 5 1 2
# expect: {'free': 1} 2 1
# expect: 4 {'width': 'in metres', 'height': None}
# expect: 1
# expect: 7 8 7
# expect: 4950
# expect: 9900 100
