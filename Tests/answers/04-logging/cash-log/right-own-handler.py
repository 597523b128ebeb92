# snip: logging-tree/cash-log
import logging


class Lines(logging.Handler):
    def __init__(self, stream):
        super().__init__(logging.INFO)
        self.stream = stream

    def emit(self, record):
        self.stream.write(record.getMessage() + "\n")


def set_up(main, cash):
    (ferry := logging.getLogger("ferry")).addHandler(Lines(main))
    (till := logging.getLogger("ferry.cash")).addHandler(Lines(cash))
    till.level = ferry.level = logging.INFO
    ferry.setLevel(logging.INFO)
    till.setLevel(logging.INFO)
    till.propagate = 0
