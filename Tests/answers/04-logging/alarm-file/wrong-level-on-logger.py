# snip: logging-basics/alarm-file
import logging


def add_alarm_file(log, path):
    handler = logging.FileHandler(path)
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    log.setLevel(logging.ERROR)
    log.addHandler(handler)
    return handler
