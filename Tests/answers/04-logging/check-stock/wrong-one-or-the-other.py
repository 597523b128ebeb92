# snip: logging-basics/check-stock
def check_stock(log, stock):
    for article, left in stock.items():
        if left == 0:
            log.warning("%s is sold out", article)
        else:
            log.debug("%s: %d left", article, left)
