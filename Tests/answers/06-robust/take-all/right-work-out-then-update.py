# snip: ask-or-try/take-all
def take_all(stock, wanted):
    try:
        rest = {thing: stock[thing] - count for thing, count in wanted.items()}
    except KeyError as missing:
        print("not there:", missing)
        return False
    if min(rest.values(), default=0) < 0:
        return False
    stock.update(rest)
    return True
