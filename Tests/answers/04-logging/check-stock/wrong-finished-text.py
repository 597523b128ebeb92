# snip: logging-basics/check-stock
def check_stock(log, stock):
    for article, left in stock.items():
        log.debug(f"{article}: {left} left")
        if left == 0:
            log.warning(f"{article} is sold out")
