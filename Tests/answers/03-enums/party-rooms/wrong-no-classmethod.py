# snip: enum-members/party-rooms
from enum import Enum


class Room(Enum):
    BAR = (30, 90)
    LOFT = (12, 60)
    HALL = (80, 200)
    CABIN = (12, 40)

    def __init__(self, seats, price):
        self.seats = seats
        self.price = price

    def cheapest(self, people):
        best = None
        for room in Room:
            if room.seats >= people and (best is None or room.price < best.price):
                best = room
        return best
