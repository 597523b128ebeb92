# snip: logging-setup/level-for
import logging


def level_for(options):
    count = options.count("-v")
    if count >= 2:
        return logging.DEBUG
    if count == 1:
        return logging.INFO
    if "-q" in options:
        return logging.ERROR
    return logging.WARNING
