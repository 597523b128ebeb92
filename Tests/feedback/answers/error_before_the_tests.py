# snip: feedback/total
print(undefined_thing)


def total(prices):
    return sum(prices)
