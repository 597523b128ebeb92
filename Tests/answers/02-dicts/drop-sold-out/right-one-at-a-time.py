# snip: dict-views/drop-sold-out
NOTHING = object()


def drop_sold_out(stock):
    gone = []
    while (article := next((name for name, count in stock.items() if count == 0), NOTHING)) is not NOTHING:
        stock.pop(article)
        gone.append(article)
    return gone
