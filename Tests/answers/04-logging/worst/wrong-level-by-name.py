# snip: logging-testing/worst
def worst(records):
    if not records:
        return None
    return max(records, key=lambda record: record.levelname).getMessage()
