# snip: logging-tree/start-log
import logging


def start_log(app, stream):
    log = logging.getLogger()
    log.setLevel(logging.INFO)
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    log.addHandler(handler)
