# snip: logging-tree/reached
def reached(log):
    return list(log.handlers)
