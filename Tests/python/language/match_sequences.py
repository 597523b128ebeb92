# Sequence patterns: what counts as a sequence, stars, and how a subject is read.
import collections
import collections.abc


def f(value):
    match value:
        case []: return "empty"
        case [1, *rest]: return "one", rest
        case [first, *_, 9]: return "nine", first
        case [*_, "last"]: return "last"
        case [_, (a, *b), *c]: return "nested", a, b, c
        case [a, b]: return "two", a, b
        case [*everything]: return "all", everything
        case _: return "none"


class Plain:
    def __len__(self): return 1
    def __getitem__(self, i): return [1][i]


class Sub(collections.abc.Sequence):
    def __init__(self, *items): self.items = items
    def __len__(self):
        print("len")
        return len(self.items)
    def __getitem__(self, i):
        print("item", i)
        return self.items[i]


class SubSub(Sub): pass


@collections.abc.Sequence.register
class Registered(Plain): pass


class AfterRegistered(Registered): pass


class LateBase(Plain): pass
class LateChild(LateBase): pass


collections.abc.MutableSequence.register(LateBase)


class ListChild(list): pass
class StrSequence(str, collections.abc.Sequence): pass
Point = collections.namedtuple("Point", "x y")

for value in [[], (), [1], (1, 2, 3), [5, 6, 9], [5, 9], "ab", b"ab", bytearray(b"ab"), range(3), range(0), memoryview(b"ab"),
              collections.deque([1, 2]), {1: 2}, {1, 2}, frozenset([1]), iter([1]), None, Plain(), Registered(),
              AfterRegistered(), LateChild(), ListChild([1, 4]), Point(3, 4), [0, [1, 2, 3], 4], [0, "ab"], ["x", "last"],
              collections.UserList([1, 2]), collections.UserString("ab"), {}.keys(), {}.items(), StrSequence("ab"), enumerate([]),
              (i for i in []), type]:
    print(type(value).__name__, f(value))
print(f(Sub(4, 5, 9)))
print(f(SubSub(1)))
match Sub(1, 2, 3, 4):
    case [_, x, *_, y]: print(x, y)


class Liar(collections.abc.Sequence):
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i


try:
    match Liar():
        case [a, b]: pass
except ValueError as error: print(error)


class Short(Liar):
    def __getitem__(self, i): raise IndexError("none")


try:
    match Short():
        case [a, *b]: pass
except ValueError as error: print(error)
match Short():
    case [_, _]: print("not read")


class BadLength(Liar):
    def __len__(self): raise OSError("length")


try:
    match BadLength():
        case []: pass
except OSError as error: print(error)
match BadLength():
    case [*_]: print("no length asked")
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]: print(a, b, c, d)
match (1, 2, 3, 4, 5):
    case (a, *b, c): print(a, b, c)
match [1, 2, 3]:
    case [*a, 4]: print("no")
    case [*a, 3]: print(a)
# expect: list empty
# expect: tuple empty
# expect: list ('one', [])
# expect: tuple ('one', [2, 3])
# expect: list ('nine', 5)
# expect: list ('nine', 5)
# expect: str none
# expect: bytes none
# expect: bytearray none
# expect: range ('all', [0, 1, 2])
# expect: range empty
# expect: memoryview ('two', 97, 98)
# expect: deque ('one', [2])
# expect: dict none
# expect: set none
# expect: frozenset none
# expect: list_iterator none
# expect: NoneType none
# expect: Plain none
# expect: Registered ('one', [])
# expect: AfterRegistered ('one', [])
# expect: LateChild ('one', [])
# expect: ListChild ('one', [4])
# expect: Point ('two', 3, 4)
# expect: list ('nested', 1, [2, 3], [4])
# expect: list ('two', 0, 'ab')
# expect: list last
# expect: UserList ('one', [2])
# expect: UserString ('nested', 'b', [], [])
# expect: dict_keys none
# expect: dict_items none
# expect: StrSequence ('two', 'a', 'b')
# expect: enumerate none
# expect: generator none
# expect: type none
# expect: len
# expect: len
# expect: item 0
# expect: item 1
# expect: item 2
# expect: item 3
# expect: len
# expect: item 0
# expect: len
# expect: item 2
# expect: ('nine', 4)
# expect: len
# expect: len
# expect: item 0
# expect: item 1
# expect: ('one', [])
# expect: len
# expect: item 1
# expect: len
# expect: item 3
# expect: 2 4
# expect: too many values to unpack (expected 2)
# expect: not enough values to unpack (expected at least 1, got 0)
# expect: not read
# expect: length
# expect: no length asked
# expect: 1 2 3 4
# expect: 1 [2, 3, 4] 5
# expect: [1, 2]
