# snip: ask-or-try/take-all
def take_all(stock, wanted):
    """Take one thing after the other, and put all of it back if one is short."""
    taken = []
    for thing, count in wanted.items():
        if thing not in stock or stock[thing] < count:
            while taken:
                back, number = taken.pop()
                stock[back] += number
            return False
        stock[thing] -= count
        taken.append((thing, count))
    return True
