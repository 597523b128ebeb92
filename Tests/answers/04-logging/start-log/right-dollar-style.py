# snip: logging-tree/start-log
from logging import Formatter, StreamHandler, getLogger


def start_log(app, stream):
    """One handler at the top of the program's own tree."""
    handler = StreamHandler(stream)
    handler.setLevel("INFO")
    handler.setFormatter(Formatter("$name: $message", style="$"))
    (log := getLogger(app)).setLevel("INFO")
    log.addHandler(handler)
