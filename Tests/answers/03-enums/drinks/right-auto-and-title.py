# snip: enum-names/drinks
from enum import Enum, auto, unique


@unique
class Drink(Enum):
    COFFEE = auto()
    TEA = auto()
    COCOA = auto()

    @property
    def text(self):
        return self.name.title()


def label(number):
    return Drink(number).text
