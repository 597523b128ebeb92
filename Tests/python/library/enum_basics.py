from enum import Enum

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3

print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value)
print(Color, type(Color.RED), isinstance(Color.RED, Color), len(Color))
print(Color(2), Color['BLUE'], Color(Color.RED) is Color.RED)
print(list(Color), [c.name for c in Color], list(reversed(Color)))
print(Color.RED is Color.RED, Color.RED == Color.GREEN, Color.RED != Color.GREEN, Color.RED == 1)
print({Color.RED: 'r'}[Color.RED], hash(Color.RED) == hash('RED'), Color.RED in Color)
print(f'{Color.RED} {Color.RED!r} {Color.RED:>12}|', '%s' % Color.RED, '{:<12}|'.format(Color.BLUE))
print(bool(Color), bool(Color.RED), Color.RED.GREEN, Color.RED.__class__, Color.RED.__objclass__)
for name, member in Color.__members__.items():
    print(name, member.value)
print(Color.__members__)

# expect: Color.RED <Color.RED: 1> RED 1
# expect: <enum 'Color'> <enum 'Color'> True 3
# expect: Color.GREEN Color.BLUE True
# expect: [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] ['RED', 'GREEN', 'BLUE'] [<Color.BLUE: 3>, <Color.GREEN: 2>, <Color.RED: 1>]
# expect: True False True False
# expect: r True True
# expect: Color.RED <Color.RED: 1>    Color.RED| Color.RED Color.BLUE  |
# expect: True True Color.GREEN <enum 'Color'> <enum 'Color'>
# expect: RED 1
# expect: GREEN 2
# expect: BLUE 3
# expect: {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'BLUE': <Color.BLUE: 3>}
