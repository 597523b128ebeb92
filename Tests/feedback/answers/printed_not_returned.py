# snip: feedback/total
def total(prices):
    print(sum(prices))
