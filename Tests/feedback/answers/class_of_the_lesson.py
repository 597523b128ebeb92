# snip: feedback/fee
class Day:
    hours = 10


def fee(hours):
    return min(hours * RATE, MOST)
