# snip: logging-records/last-lines
from collections import deque
from logging import Handler, NOTSET


class LastLines(Handler):
    def __init__(self, limit):
        Handler.__init__(self, NOTSET)
        self.lines = deque([], limit)

    def emit(self, record):
        self.lines += [self.format(record)]
