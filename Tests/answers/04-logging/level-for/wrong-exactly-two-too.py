# snip: logging-setup/level-for
import logging


def level_for(options):
    if "-q" in options:
        return logging.ERROR
    elif options.count("-v") == 1:
        return logging.INFO
    elif options.count("-v") == 2:
        return logging.DEBUG
    else:
        return logging.WARNING
