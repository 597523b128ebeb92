# snip: logging-tree/reached
def reached(log):
    above = reached(log.parent) if log.propagate and log.parent else []
    return [*log.handlers, *above]
