# snip: logging-basics/make-logger
import logging


class Lines(logging.Handler):
    def __init__(self, stream):
        super().__init__(logging.INFO)
        self.stream = stream

    def emit(self, record):
        line = f"{record.levelname}:{record.name}:{record.getMessage()}"
        self.stream.write(line + "\n")


def make_logger(name, stream):
    log = logging.getLogger(name)
    log.setLevel(20)
    if not any(isinstance(handler, Lines) for handler in log.handlers):
        log.addHandler(Lines(stream))
    return log
