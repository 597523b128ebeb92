# snip: logging-tree/reached
import logging


def reached(log: logging.Logger) -> list[logging.Handler]:
    loggers = [log]
    while loggers[-1].propagate and (above := loggers[-1].parent) is not None:
        loggers.append(above)
    print([one.name for one in loggers])
    return sum((one.handlers for one in loggers), [])
