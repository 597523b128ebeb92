# snip: enum-members/lamp-next
from enum import Enum


class Lamp(Enum):
    FREE = "green"
    BUSY = "red"
    CLEANING = "blue"

    def next(self):
        return {"FREE": "BUSY", "BUSY": "CLEANING", "CLEANING": "FREE"}[self.name]
