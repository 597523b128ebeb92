# snip: dict-views/drop-sold-out
def drop_sold_out(stock):
    gone = [article for article in stock if stock[article] == 0]
    stock = {article: count for article, count in stock.items() if count != 0}
    return gone
