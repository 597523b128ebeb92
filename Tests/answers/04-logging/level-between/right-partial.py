# snip: logging-records/level-between
from functools import partial


def is_between(low, high, record):
    """The same question for each record."""
    return not (record.levelno < low or record.levelno > high)


def between(low, high):
    return partial(is_between, low, high)
