# snip: logging-basics/alarm-file
import logging


def add_alarm_file(log, path):
    handler = logging.FileHandler(path, mode="w")
    handler.setLevel(logging.ERROR)
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    log.addHandler(handler)
    return handler
