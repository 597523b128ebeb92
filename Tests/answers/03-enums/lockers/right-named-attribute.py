# snip: enum-members/lockers
from enum import Enum


class Locker(Enum):
    SMALL = 50
    LARGE = 80
    FAMILY = 120

    def __init__(self, cents):
        self.cents = cents
        self.most = 5 * cents

    def price(self, hours):
        cost = hours * self.cents
        return cost if cost < self.most else self.most

    label = property(lambda self: self.name[0] + self.name[1:].lower() + " locker")
