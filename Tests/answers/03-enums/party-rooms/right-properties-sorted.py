# snip: enum-members/party-rooms
from enum import Enum


class Room(Enum):
    BAR = 30, 90
    LOFT = 12, 60
    HALL = 80, 200
    CABIN = 12, 40

    @property
    def seats(self):
        return self.value[0]

    @property
    def price(self):
        return self.value[1]

    @classmethod
    def cheapest(cls, people):
        for room in sorted(cls, key=lambda room: room.price):
            if people <= room.seats:
                return room
