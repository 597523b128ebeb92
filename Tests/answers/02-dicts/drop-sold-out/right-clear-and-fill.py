# snip: dict-views/drop-sold-out
def drop_sold_out(stock):
    before = stock.copy()
    stock.clear()
    gone = []
    for article, count in before.items():
        if count == 0:
            gone.append(article)
        else:
            stock[article] = count
    return gone
