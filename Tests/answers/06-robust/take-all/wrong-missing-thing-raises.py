# snip: ask-or-try/take-all
def take_all(stock, wanted):
    for thing in wanted:
        if stock[thing] < wanted[thing]:
            return False
    for thing in wanted:
        stock[thing] -= wanted[thing]
    return True
