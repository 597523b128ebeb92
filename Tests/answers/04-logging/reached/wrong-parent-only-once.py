# snip: logging-tree/reached
import logging


def reached(log):
    result = list(log.handlers)
    if log.propagate and log.parent:
        result += log.parent.handlers
    return result
