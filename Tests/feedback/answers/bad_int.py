# snip: feedback/total
def total(prices):
    return int("1.5")
