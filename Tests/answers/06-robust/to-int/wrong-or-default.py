# snip: ask-or-try/to-int
def to_int(value, default):
    try:
        return int(value) or default
    except ValueError:
        return default
