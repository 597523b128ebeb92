# snip: feedback/total
def total(prices):
    return prices(0)
