# snip: logging-setup/level-for
import logging


def level_for(options):
    if "-q" in options:
        print(logging.ERROR)
    elif options.count("-v") >= 2:
        print(logging.DEBUG)
    elif "-v" in options:
        print(logging.INFO)
    else:
        print(logging.WARNING)
