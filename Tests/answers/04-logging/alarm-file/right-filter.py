# snip: logging-basics/alarm-file
import logging


def add_alarm_file(log, path):
    handler = logging.FileHandler(path)
    handler.addFilter(lambda record: record.levelno >= logging.ERROR)
    handler.setFormatter(logging.Formatter(fmt="%(name)s: %(message)s"))
    log.addHandler(handler)
    print("alarm file", path)
    return handler
