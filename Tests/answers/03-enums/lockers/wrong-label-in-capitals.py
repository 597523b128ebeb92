# snip: enum-members/lockers
from enum import Enum


class Locker(Enum):
    SMALL = 50
    LARGE = 80
    FAMILY = 120

    def price(self, hours):
        if hours > 5:
            hours = 5
        return self.value * hours

    @property
    def label(self):
        return f"{self.name} locker"
