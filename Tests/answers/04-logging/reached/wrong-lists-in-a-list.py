# snip: logging-tree/reached
def reached(log):
    found = []
    while log is not None:
        found.append(log.handlers)
        if not log.propagate:
            break
        log = log.parent
    return found
