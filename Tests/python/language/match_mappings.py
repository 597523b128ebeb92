# Mapping patterns: what counts as a mapping, `**rest`, how keys are looked up.
import collections
import collections.abc


def f(value):
    match value:
        case {"a": 1, "b": x}: return "ab", x
        case {"a": {"inner": [y, *_]}}: return "inner", y
        case {"a": _, **rest}: return "a", rest
        case {-1: x, 2.5: y, b"k": z, None: n, **rest}: return x, y, z, n, rest
        case {}: return "mapping"
        case _: return "none"


class Keys:
    A = "a"
    B = "b"


class Custom(collections.abc.Mapping):
    def __init__(self, **items): self.items_ = items
    def __len__(self): return len(self.items_)
    def __iter__(self): return iter(self.items_)
    def __getitem__(self, key):
        print("item", key)
        return self.items_[key]


class Virtual:
    def __len__(self): return 5
    def get(self, key, default=None):
        print("get", key)
        return key * 2 if key == "a" else default
    def keys(self): return ["a", "q"]
    def __getitem__(self, key): return key + "!"


collections.abc.Mapping.register(Virtual)


class NoGet:
    def __len__(self): return 1


collections.abc.MutableMapping.register(NoGet)


class Missing(dict):
    def __missing__(self, key): return "missing"


for value in [{"a": 1, "b": 2}, {"a": 1}, {"a": {"inner": [3, 4]}}, {"a": 5, "c": 6}, {-1: 1, 2.5: 2, b"k": 3, None: 4, 5: 5},
              {}, {"z": 1}, [("a", 1)], None, collections.OrderedDict(a=1, b=3), collections.defaultdict(int, c=3),
              collections.Counter("aab"), collections.ChainMap({"a": 1}, {"b": 2}), collections.UserDict(a=1, b=9),
              Missing(q=1), type.__dict__, set(), "a"]:
    print(type(value).__name__, f(value))
print(f(Custom(a=1, b=2)))
print(f(Custom(a=2, c=2)))
print(f(Virtual()))
try:
    f(NoGet())
except AttributeError as error: print(error)
d = collections.defaultdict(list)
match d:
    case {"new": x}: print("no")
    case _: print(len(d))
match {"a": 1, "b": 2}:
    case {Keys.A: x, Keys.B: y}: print(x, y)
try:
    match {"a": 1, "b": 2}:
        case {Keys.A: x, "a": y}: print(x, y)
except ValueError as error: print(error)
Keys.B = "a"
try:
    match {"a": 1, "b": 2}:
        case {Keys.A: x, Keys.B: y}: print(x, y)
except ValueError as error: print(error)
Keys.A = []
try:
    match {"a": 1}:
        case {Keys.A: x}: print(x)
except TypeError as error: print(error)
rest = {"x": 1, "y": 2}
match rest:
    case {"x": x, **rest}: print(x, rest)
match {"k": 1}:
    case {"k": v, **others}: print(v, others)
match {}:
    case {**others}: print(others)
match {1: "int", "1": "str"}:
    case {1.0: x, "1": y}: print(x, y)
match {True: "t"}:
    case {1: x}: print(x)
# expect: dict ('ab', 2)
# expect: dict ('a', {})
# expect: dict ('inner', 3)
# expect: dict ('a', {'c': 6})
# expect: dict (1, 2, 3, 4, {5: 5})
# expect: dict mapping
# expect: dict mapping
# expect: list none
# expect: NoneType none
# expect: OrderedDict ('ab', 3)
# expect: defaultdict mapping
# expect: Counter ('a', {'b': 1})
# expect: ChainMap ('ab', 2)
# expect: UserDict ('ab', 9)
# expect: Missing mapping
# expect: mappingproxy mapping
# expect: set none
# expect: str none
# expect: item a
# expect: item b
# expect: ('ab', 2)
# expect: item a
# expect: item b
# expect: item a
# expect: item a
# expect: item a
# expect: item c
# expect: ('a', {'c': 2})
# expect: get a
# expect: get b
# expect: get a
# expect: get a
# expect: ('a', {'q': 'q!'})
# expect: 'NoGet' object has no attribute 'get'
# expect: 0
# expect: 1 2
# expect: mapping pattern checks duplicate key ('a')
# expect: mapping pattern checks duplicate key ('a')
# expect: unhashable type: 'list'
# expect: 1 {'y': 2}
# expect: 1 {}
# expect: {}
# expect: int str
# expect: t
