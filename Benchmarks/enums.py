# Why: enum members: access by name, call and item, comparison, iteration, flags.
import sys
from enum import Enum, Flag, auto


class Colour(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3


class Right(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()


def work():
    n = 0
    colour = Colour.RED
    following = {Colour.RED: Colour.GREEN, Colour.GREEN: Colour.BLUE, Colour.BLUE: Colour.RED}
    for i in range(6000):
        colour = following[colour]
        if colour is Colour.GREEN or colour == Colour.BLUE:
            n += colour.value
        n += len(colour.name) + Colour(i % 3 + 1).value
        n += Colour["BLUE"].value
    for i in range(500):
        rights = Right.READ | Right.RUN
        n += Right.RUN in rights
    return n, [member.name for member in Colour]


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 65):
    result = work()
print(result)
# prints: (64500, ['RED', 'GREEN', 'BLUE'])
