# snip: logging-tree/reached
import logging


def reached(log):
    result = []
    while log is not None:
        result.append(log.handlers)
        if not log.propagate:
            break
        log = log.parent
    return result
