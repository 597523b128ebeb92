# snip: logging-basics/check-stock
def check_stock(log, stock):
    for article in stock:
        log.info("%s: %d left", article, stock[article])
        if stock[article] == 0:
            log.warning("%s is sold out", article)
