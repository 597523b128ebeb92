# snip: logging-tree/reached
import logging


def reached(log):
    result = []
    while log is not None and log.propagate:
        result.extend(log.handlers)
        log = log.parent
    return result
