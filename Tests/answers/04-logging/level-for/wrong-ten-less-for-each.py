# snip: logging-setup/level-for
import logging


def level_for(options):
    level = logging.WARNING
    for option in options:
        if option == "-q":
            return logging.ERROR
        if option == "-v":
            level -= 10
    return level
