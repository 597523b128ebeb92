# snip: ask-or-try/take-all
from collections import Counter


def take_all(stock, wanted):
    short = Counter(wanted) - Counter(stock)
    if short:
        return False
    for thing in wanted:
        stock[thing] = stock[thing] - wanted[thing]
    return True
