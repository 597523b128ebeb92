# snip: logging-testing/worst
def worst(records):
    gravest = None
    for record in records:
        if gravest is None or record.levelno > gravest.levelno:
            gravest = record
    if gravest is not None:
        return gravest.msg
