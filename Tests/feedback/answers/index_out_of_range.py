# snip: feedback/total
def total(prices):
    result = 0
    for i in range(len(prices) + 1):
        result += prices[i]
    return result
