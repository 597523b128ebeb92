# snip: ask-or-try/take-all
def take_all(stock, wanted):
    if not all(thing in stock and stock[thing] > count for thing, count in wanted.items()):
        return False
    for thing, count in wanted.items():
        stock[thing] -= count
    return True
