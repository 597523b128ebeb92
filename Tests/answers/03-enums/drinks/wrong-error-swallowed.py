# snip: enum-names/drinks
from enum import Enum


class Drink(Enum):
    COFFEE = 1
    TEA = 2
    COCOA = 3


def label(number):
    try:
        return Drink(number).name.capitalize()
    except ValueError:
        return "no such drink"
