# snip: logging-setup/level-for
import logging


def level_for(options):
    if "-q" in options:
        return "ERROR"
    if options.count("-v") >= 2:
        return "DEBUG"
    if "-v" in options:
        return "INFO"
    return "WARNING"
