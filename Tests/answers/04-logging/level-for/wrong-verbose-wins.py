# snip: logging-setup/level-for
import logging


def level_for(options):
    if options.count("-v") >= 2:
        return logging.DEBUG
    if options.count("-v") == 1:
        return logging.INFO
    if "-q" in options:
        return logging.ERROR
    return logging.WARNING
