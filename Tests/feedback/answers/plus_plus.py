# snip: feedback/total
def total(prices):
    result = 0
    result++
    return result
