# snip: enum-members/lamp-next
from enum import Enum


class Lamp(Enum):
    FREE = "green"
    BUSY = "red"
    CLEANING = "blue"

    def next(self):
        first, *others = Lamp
        return dict(zip(Lamp, [*others, first]))[self]
