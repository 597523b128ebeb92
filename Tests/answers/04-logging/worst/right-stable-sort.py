# snip: logging-testing/worst
from operator import attrgetter


def worst(records):
    in_order = sorted(records, key=attrgetter("levelno"), reverse=True)
    for record in in_order:
        return record.getMessage()
