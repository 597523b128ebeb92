# snip: logging-records/last-lines
import logging


class LastLines(logging.Handler):
    def __init__(self, limit):
        super().__init__()
        self._all = []
        self._limit = limit

    @property
    def lines(self):
        return tuple(self._all[-self._limit:])

    def emit(self, record):
        self._all.append(self.format(record))
