# snip: logging-setup/level-for
import logging
from collections import Counter


def level_for(options: list[str]) -> int:
    match Counter(options):
        case {"-q": _}:
            return logging.ERROR
        case {"-v": 1}:
            return logging.INFO
        case {"-v": _}:
            return logging.DEBUG
    return logging.WARNING
