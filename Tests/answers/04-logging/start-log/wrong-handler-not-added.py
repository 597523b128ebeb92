# snip: logging-tree/start-log
import logging


def start_log(app, stream):
    log = logging.getLogger(app)
    log.setLevel(logging.INFO)
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
