# Value patterns: dotted names are looked up and compared, subject first.
import enum
class Colors: RED, GREEN = "red", "green"
class Deep: inner = Colors
class Level(enum.IntEnum): LOW, HIGH = 1, 2
def f(value):
    match value:
        case Colors.RED: return "RED"
        case Deep.inner.GREEN: return "GREEN"
        case Level.LOW: return "LOW"
        case Level.HIGH | Level.LOW: return "HIGH"
        case [Colors.RED, x]: return x
        case {"k": Colors.GREEN}: return "k"
for value in ["red", "green", 1, Level.HIGH, ["red", 4], {"k": "green"}, 7]:
    print(f(value))
class Left:
    def __eq__(self, other):
        print("left")
        return NotImplemented
class Right:
    def __eq__(self, other):
        print("right")
        return True
class Holder: value = Right()
match Left():
    case Holder.value: print("equal")
try:
    match 1:
        case Colors.BLUE: pass
except AttributeError as error: print(error)
# expect: RED
# expect: GREEN
# expect: LOW
# expect: HIGH
# expect: 4
# expect: k
# expect: None
# expect: left
# expect: right
# expect: equal
# expect: type object 'Colors' has no attribute 'BLUE'
