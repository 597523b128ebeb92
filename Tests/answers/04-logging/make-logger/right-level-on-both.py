# snip: logging-basics/make-logger
import logging


def line_handler(stream, level=logging.INFO):
    handler = logging.StreamHandler(stream)
    handler.setLevel(level)
    handler.setFormatter(logging.Formatter(":".join(["%(levelname)s", "%(name)s", "%(message)s"])))
    return handler


def make_logger(name, stream):
    log = logging.getLogger(name)
    if len(log.handlers) == 0:
        log.addHandler(line_handler(stream))
        log.setLevel(logging.INFO)
    return log
