# snip: logging-basics/check-stock
import logging


def check_stock(log, stock):
    wanted = log.isEnabledFor(logging.DEBUG)
    for article, left in stock.items():
        if wanted:
            log.debug(f"{article}: {left} left")
        if not left:
            log.warning(article + " is sold out")
