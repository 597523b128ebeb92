# snip: logging-tree/reached
import logging


def reached(log):
    result = log.handlers
    while log.propagate and log.parent is not None:
        log = log.parent
        result += log.handlers
    return result
