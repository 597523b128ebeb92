# snip: logging-basics/alarm-file
import logging


def add_alarm_file(log: logging.Logger, path: str) -> logging.Handler:
    handler = logging.FileHandler(path, "a", delay=True)
    handler.level = logging.ERROR
    handler.formatter = logging.Formatter("{name}: {message}", style="{")
    log.addHandler(handler)
    return log.handlers[-1]
