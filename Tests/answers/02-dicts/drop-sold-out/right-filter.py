# snip: dict-views/drop-sold-out
from operator import itemgetter


def drop_sold_out(stock: dict[str, int]) -> list[str]:
    """Take out what is sold out, and say what it was."""
    gone = list(map(itemgetter(0), filter(lambda pair: pair[1] == 0, stock.items())))
    print("sold out:", *gone)
    for article in gone:
        stock.__delitem__(article)
    return gone
