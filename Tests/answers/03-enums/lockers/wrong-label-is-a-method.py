# snip: enum-members/lockers
from enum import Enum


class Locker(Enum):
    SMALL = 50
    LARGE = 80
    FAMILY = 120

    def price(self, hours):
        return self.value * min(hours, 5)

    def label(self):
        return self.name.capitalize() + " locker"
