# snip: dict-views/drop-sold-out
def drop_sold_out(stock):
    for article in list(stock):
        if stock[article] == 0:
            del stock[article]
