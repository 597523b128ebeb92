# snip: enum-members/lamp-next
from enum import Enum


class Lamp(Enum):
    FREE = "green"
    BUSY = "red"
    CLEANING = "blue"

    def next(self):
        order = list(Lamp)
        return order[order.index(self) + 1]
