# snip: feedback/total
def total(prices):
    return math.fsum(prices)
