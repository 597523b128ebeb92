# snip: feedback/total
def total(prices):
    if prices == null:
        return 0
    return sum(prices)
