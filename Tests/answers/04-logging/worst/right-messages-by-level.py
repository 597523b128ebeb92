# snip: logging-testing/worst
def worst(records):
    first_of = {}
    for record in records:
        first_of.setdefault(record.levelno, record.getMessage())
    return first_of[max(first_of)] if first_of else None
