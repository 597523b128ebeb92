# snip: feedback/total
def total(prices):
    if len(prices) =< 0:
        return 0
    return sum(prices)
