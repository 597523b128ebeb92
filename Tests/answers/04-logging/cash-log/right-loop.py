# snip: logging-tree/cash-log
import logging


def set_up(main, cash):
    for name, stream in (("ferry", main), ("ferry.cash", cash)):
        log = logging.getLogger(name)
        log.setLevel("INFO")
        log.propagate = stream is not cash
        log.addHandler(logging.StreamHandler(stream))
