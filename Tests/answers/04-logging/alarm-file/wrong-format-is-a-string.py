# snip: logging-basics/alarm-file
import logging


def add_alarm_file(log, path):
    handler = logging.FileHandler(path)
    handler.setLevel(logging.ERROR)
    handler.setFormatter("%(name)s: %(message)s")
    log.addHandler(handler)
    return handler
