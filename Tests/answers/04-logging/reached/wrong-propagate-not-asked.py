# snip: logging-tree/reached
def reached(log):
    found = []
    while log is not None:
        found.extend(log.handlers)
        log = log.parent
    return found
