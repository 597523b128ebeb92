# snip: feedback/total
def total(prices):
    return sum(prices
