# snip: logging-tree/cash-log
import logging


def set_up(main, cash):
    ferry = logging.getLogger("ferry")
    ferry.setlevel(logging.INFO)
    ferry.addHandler(logging.StreamHandler(main))
    log = logging.getLogger("ferry.cash")
    log.propagate = False
    log.addHandler(logging.StreamHandler(cash))
