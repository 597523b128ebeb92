# snip: logging-tree/start-log
import logging


class NameFirst(logging.Formatter):
    def format(self, record):
        return record.name + ": " + super().format(record)


def start_log(app, stream):
    handler = logging.StreamHandler(stream)
    handler.formatter = NameFirst()
    log = logging.getLogger(app)
    log.addHandler(handler)
    log.setLevel(logging.INFO)
