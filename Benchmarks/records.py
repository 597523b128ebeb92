# Why: small value classes: __eq__, __lt__, __hash__, __repr__, arithmetic, named tuples.
import sys
from collections import namedtuple
from functools import total_ordering

Pair = namedtuple("Pair", "left right")


@total_ordering
class Money:
    __slots__ = ("cents",)

    def __init__(self, cents):
        self.cents = cents

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents

    def __hash__(self):
        return hash(self.cents)

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __repr__(self):
        return f"Money({self.cents})"


def work():
    total = Money(0)
    seen = set()
    for n in range(8000):
        total = total + Money(n % 10)
        seen.add(Money(n % 50))
        if total > Money(100):
            total = Money(0)
    pairs = [Pair(n % 7, n) for n in range(5000)]
    best = max(pairs)
    sums = sum(pair.left + pair.right for pair in pairs)
    return total, len(seen), best, sums, max(seen), best._replace(left=0)


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 40):
    result = work()
print(result)
# prints: (Money(90), 50, Pair(left=6, right=4997), 12512495, Money(49), Pair(left=0, right=4997))
