# snip: logging-setup/level-for
import logging


def level_for(options):
    return logging.ERROR if "-q" in options else max(logging.DEBUG, logging.WARNING - 10 * options.count("-v"))
