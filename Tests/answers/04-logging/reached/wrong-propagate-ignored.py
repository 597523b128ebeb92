# snip: logging-tree/reached
import logging


def reached(log):
    result = []
    while log is not None:
        for handler in log.handlers:
            result.append(handler)
        log = log.parent
    return result
