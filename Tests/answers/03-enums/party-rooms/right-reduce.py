# snip: enum-members/party-rooms
from enum import Enum
from functools import reduce


class Room(Enum):
    BAR = (30, 90)
    LOFT = (12, 60)
    HALL = (80, 200)
    CABIN = (12, 40)

    def __init__(self, *parts):
        self.seats, self.price = parts

    def fits(self, people: int) -> bool:
        return not self.seats < people

    @classmethod
    def cheapest(cls, people: int) -> "Room | None":
        fitting = [room for room in cls if room.fits(people)]
        return reduce(lambda a, b: b if b.price < a.price else a, fitting) if fitting else None
