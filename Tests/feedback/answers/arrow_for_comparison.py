# snip: feedback/total
def total(prices):
    if len(prices) => 1:
        return sum(prices)
    return 0
