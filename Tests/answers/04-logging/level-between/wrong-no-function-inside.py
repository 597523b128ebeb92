# snip: logging-records/level-between
def between(low, high):
    return low <= record.levelno <= high
