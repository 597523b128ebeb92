# snip: logging-setup/level-for
from logging import DEBUG, ERROR, INFO, WARNING


def level_for(options):
    loud = sum(1 for option in options if option == "-v")
    return ERROR if {"-q"} <= set(options) else [WARNING, INFO, DEBUG][min(loud, 2)]
