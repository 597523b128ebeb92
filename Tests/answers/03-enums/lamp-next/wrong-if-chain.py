# snip: enum-members/lamp-next
from enum import Enum


class Lamp(Enum):
    FREE = "green"
    BUSY = "red"
    CLEANING = "blue"

    def next(self):
        if self is Lamp.FREE:
            return Lamp.BUSY
        if self is Lamp.BUSY:
            return Lamp.CLEANING
        return Lamp.FREE
