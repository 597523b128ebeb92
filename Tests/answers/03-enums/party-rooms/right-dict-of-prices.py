# snip: enum-members/party-rooms
from enum import Enum, unique


@unique
class Room(Enum):
    BAR = (30, 90)
    LOFT = (12, 60)
    HALL = (80, 200)
    CABIN = (12, 40)

    def __init__(self, seats, price):
        self.price = price
        self.seats = seats

    @classmethod
    def cheapest(cls, people):
        by_price = {room.price: room for room in cls.__members__.values() if room.seats >= people}
        print(by_price)
        try:
            return by_price[min(by_price)]
        except ValueError:
            return None
