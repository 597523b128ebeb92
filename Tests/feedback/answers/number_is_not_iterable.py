# snip: feedback/total
def total(prices):
    result = 0
    for i in len(prices):
        result += prices[i]
    return result
