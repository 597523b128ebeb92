# snip: ask-or-try/take-all
def take_all(stock, wanted):
    for thing, count in wanted.items():
        if stock.get(thing, 0) < count:
            return False
        stock[thing] -= count
    return True
