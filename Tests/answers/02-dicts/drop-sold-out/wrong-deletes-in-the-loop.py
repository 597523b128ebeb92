# snip: dict-views/drop-sold-out
def drop_sold_out(stock):
    gone = []
    for article in stock:
        if stock[article] == 0:
            gone.append(article)
            del stock[article]
    return gone
