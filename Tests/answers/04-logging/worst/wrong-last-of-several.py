# snip: logging-testing/worst
def worst(records):
    level = 0
    message = None
    for record in records:
        if record.levelno >= level:
            level = record.levelno
            message = record.getMessage()
    return message
