# snip: feedback/fee
RATE = 4


def fee(hours):
    return min(hours * RATE, MOST)
