# snip: enum-members/read-ticket
from enum import Enum


class Ticket(Enum):
    CHILD = 150
    ADULT = 320
    EVENING = 200

    @classmethod
    def read(cls, text):
        try:
            return cls[text.strip().upper()]
        except KeyError:
            raise ValueError(f"choose one of {list(cls)}")
