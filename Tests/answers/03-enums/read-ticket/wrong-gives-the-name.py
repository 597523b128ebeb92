# snip: enum-members/read-ticket
from enum import Enum


class Ticket(Enum):
    CHILD = 150
    ADULT = 320
    EVENING = 200

    @classmethod
    def read(cls, text):
        names = [member.name for member in cls]
        for name in names:
            if name == text.strip().upper():
                return name
        raise ValueError("choose one of " + ", ".join(names))
