# snip: enum-members/read-ticket
from enum import Enum


class Ticket(Enum):
    CHILD = 150
    ADULT = 320
    EVENING = 200

    @classmethod
    def read(cls, text):
        ticket = cls.__members__.get(text.strip(" ").upper())
        if ticket is None:
            raise ValueError("choose one of " + ", ".join(cls.__members__))
        return ticket
