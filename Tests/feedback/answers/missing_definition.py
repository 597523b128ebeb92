# snip: feedback/total
def totl(prices):
    return sum(prices)
