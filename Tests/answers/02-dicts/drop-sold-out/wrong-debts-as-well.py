# snip: dict-views/drop-sold-out
def drop_sold_out(stock):
    gone = []
    for article in list(stock):
        if stock[article] <= 0:
            del stock[article]
            gone.append(article)
    return gone
