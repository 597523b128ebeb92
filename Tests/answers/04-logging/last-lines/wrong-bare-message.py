# snip: logging-records/last-lines
import logging


class LastLines(logging.Handler):
    def __init__(self, limit):
        super().__init__()
        self.limit = limit
        self.lines = []

    def emit(self, record):
        self.lines.append(record.getMessage())
        if len(self.lines) > self.limit:
            self.lines.pop(0)
