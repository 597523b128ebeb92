# snip: enum-members/lockers
from enum import Enum, unique


@unique
class Locker(Enum):
    """Kinds of lockers, and what an hour costs."""

    SMALL, LARGE, FAMILY = 50, 80, 120

    def price(self, hours: int) -> int:
        return sum(self.value if hour < 5 else 0 for hour in range(hours))

    @property
    def label(self) -> str:
        return " ".join((self._name_.title(), "locker"))
