# snip: logging-tree/cash-log
import logging


def set_up(main, cash):
    logging.getLogger("ferry").addHandler(logging.StreamHandler(main))
    log = logging.getLogger("ferry.cash")
    log.addHandler(logging.StreamHandler(cash))
    log.propagate = False
