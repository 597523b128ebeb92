# snip: logging-records/level-between
def between(low, high):
    return lambda record: record.levelno >= low
