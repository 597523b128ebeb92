# snip: logging-tree/reached
def reached(log):
    handlers = log.handlers
    while log.propagate and log.parent:
        log = log.parent
        handlers += log.handlers
    return handlers
