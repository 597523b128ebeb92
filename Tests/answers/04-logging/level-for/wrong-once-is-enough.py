# snip: logging-setup/level-for
import logging


def level_for(options):
    if "-q" in options:
        return logging.ERROR
    if "-v" in options:
        return logging.INFO
    if options.count("-v") >= 2:
        return logging.DEBUG
    return logging.WARNING
