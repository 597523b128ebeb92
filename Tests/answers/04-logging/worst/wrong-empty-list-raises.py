# snip: logging-testing/worst
def worst(records):
    gravest = max(records, key=lambda record: record.levelno)
    return gravest.getMessage()
