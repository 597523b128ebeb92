# snip: logging-basics/make-logger
import logging


def make_logger(name, stream):
    log = logging.getLogger(name)
    log.setLevel(logging.INFO)
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
    log.addHandler(handler)
    return log
