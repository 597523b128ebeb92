# snip: logging-tree/reached
from itertools import chain


def line_of(log):
    yield log
    if log.propagate and log.parent is not None:
        yield from line_of(log.parent)


def reached(log):
    return list(chain.from_iterable(each.handlers for each in line_of(log)))
