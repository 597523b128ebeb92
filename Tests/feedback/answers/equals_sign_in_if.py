# snip: feedback/total
def total(prices):
    if prices = []:
        return 0
    return sum(prices)
