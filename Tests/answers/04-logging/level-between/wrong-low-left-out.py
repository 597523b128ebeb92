# snip: logging-records/level-between
def between(low, high):
    def passes(record):
        return low < record.levelno <= high

    return passes
