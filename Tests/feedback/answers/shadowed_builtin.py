# snip: feedback/total
def total(prices):
    sum = 0
    return sum(prices)
