# snip: ask-or-try/to-int
def to_int(value, default):
    try:
        int(value)
    except ValueError:
        return default
