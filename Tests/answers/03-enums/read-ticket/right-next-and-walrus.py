# snip: enum-members/read-ticket
from enum import Enum


class Ticket(Enum):
    CHILD = 150
    ADULT = 320
    EVENING = 200

    @classmethod
    def read(cls, text):
        if found := next((member for member in cls if member.is_named(text)), None):
            return found
        raise ValueError(cls.advice())

    def is_named(self, text):
        return self.name == text.upper().strip()

    @classmethod
    def advice(cls):
        return f"choose one of {', '.join(member.name for member in cls)}"
