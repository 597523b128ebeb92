# snip: logging-basics/make-logger
from logging import INFO, Formatter, StreamHandler, getLogger

FORMAT = Formatter("{levelname}:{name}:{message}", style="{")


def make_logger(name, stream):
    if getLogger(name).handlers:
        return getLogger(name)
    getLogger(name).addHandler(handler := StreamHandler(stream))
    handler.formatter = FORMAT
    getLogger(name).setLevel("INFO")
    return getLogger(name)
