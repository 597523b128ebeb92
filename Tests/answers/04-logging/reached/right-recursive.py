# snip: logging-tree/reached
def reached(log):
    if log is None:
        return []
    return [*log.handlers, *reached(log.propagate and log.parent or None)]
