# snip: logging-records/level-between
def between(low, high):
    levels = range(low, high + 1)
    return lambda record: record.levelno in levels
