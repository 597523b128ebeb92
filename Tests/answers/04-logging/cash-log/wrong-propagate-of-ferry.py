# snip: logging-tree/cash-log
import logging


def set_up(main, cash):
    ferry = logging.getLogger("ferry")
    ferry.addHandler(logging.StreamHandler(main))
    ferry.setLevel(logging.INFO)
    ferry.propagate = False
    logging.getLogger("ferry.cash").addHandler(logging.StreamHandler(cash))
