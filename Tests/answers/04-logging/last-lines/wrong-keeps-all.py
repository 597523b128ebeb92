# snip: logging-records/last-lines
import logging


class LastLines(logging.Handler):
    def __init__(self, limit):
        super().__init__()
        self.limit = limit
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))
