# snip: enum-members/lamp-next
from enum import Enum


class Lamp(Enum):
    FREE = "green"
    BUSY = "red"
    CLEANING = "blue"

    def next(self):
        order = [lamp.value for lamp in Lamp]
        return order[(order.index(self.value) + 1) % 3]
