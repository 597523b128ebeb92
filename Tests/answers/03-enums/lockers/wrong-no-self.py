# snip: enum-members/lockers
from enum import Enum


class Locker(Enum):
    SMALL = 50
    LARGE = 80
    FAMILY = 120

    def price(hours):
        return Locker.value * min(hours, 5)

    @property
    def label(self):
        return self.name.capitalize() + " locker"
