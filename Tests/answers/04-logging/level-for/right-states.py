# snip: logging-setup/level-for
import logging
from functools import reduce

NEXT = {("WARNING", "-v"): "INFO", ("INFO", "-v"): "DEBUG"}


def step(level, option):
    if level == "ERROR" or option == "-q":
        return "ERROR"
    return NEXT.get((level, option), level)


def level_for(options):
    name = reduce(step, options, "WARNING")
    print(name)
    return getattr(logging, name)
