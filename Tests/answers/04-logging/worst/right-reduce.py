# snip: logging-testing/worst
from functools import reduce


def worst(records):
    if len(records) == 0:
        return None
    graver = reduce(lambda first, second: second if second.levelno > first.levelno else first, records)
    return graver.getMessage()
