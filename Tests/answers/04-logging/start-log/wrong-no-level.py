# snip: logging-tree/start-log
import logging


def start_log(app, stream):
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    logging.getLogger(app).addHandler(handler)
