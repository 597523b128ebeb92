# snip: feedback/total
def total(prices):
    result = sum(prices)
return result
