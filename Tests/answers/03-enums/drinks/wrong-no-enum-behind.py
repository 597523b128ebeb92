# snip: enum-names/drinks
from enum import Enum


class Drink:
    COFFEE = 1
    TEA = 2
    COCOA = 3


def label(number):
    return Drink(number).name.capitalize()
