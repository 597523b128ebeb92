# snip: feedback/total
def total(prices):
    return prices[0] + total(prices) if prices else 0
