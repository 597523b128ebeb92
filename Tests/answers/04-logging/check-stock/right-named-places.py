# snip: logging-basics/check-stock
import logging

MESSAGES = [
    (logging.DEBUG, "%(article)s: %(left)s left", lambda left: True),
    (logging.WARNING, "%(article)s is sold out", lambda left: left == 0),
]


def check_stock(log, stock):
    for article, left in stock.items():
        for level, text, applies in MESSAGES:
            if applies(left):
                log.log(level, text, {"article": article, "left": left})
