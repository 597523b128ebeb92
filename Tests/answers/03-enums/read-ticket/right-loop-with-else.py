# snip: enum-members/read-ticket
from enum import Enum


class Ticket(Enum):
    CHILD = 150
    ADULT = 320
    EVENING = 200

    @classmethod
    def read(cls, text):
        wanted = text.strip().casefold()
        known = []
        for ticket in cls:
            known.append(ticket.name)
            if ticket.name.casefold() == wanted:
                return ticket
        else:
            raise ValueError("choose one of %s" % ", ".join(known))
