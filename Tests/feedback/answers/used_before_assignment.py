# snip: feedback/total
result = 0


def total(prices):
    for price in prices:
        result += price
    return result
