# snip: feedback/total
def total(prices):
    result = sum(price)
    return result
