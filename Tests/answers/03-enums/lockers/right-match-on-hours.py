# snip: enum-members/lockers
from enum import Enum

FREE_FROM = 5


def paid(hours):
    match hours:
        case 0 | 1 | 2 | 3 | 4:
            return hours
        case _:
            return FREE_FROM


class Locker(Enum):
    SMALL = 50
    LARGE = SMALL + 30
    FAMILY = 3 * 40

    def price(self, hours):
        return paid(hours) * self.value

    @property
    def label(self):
        words = [self.name, "locker"]
        return " ".join(words).lower().capitalize()
