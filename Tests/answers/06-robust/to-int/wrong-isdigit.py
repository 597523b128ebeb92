# snip: ask-or-try/to-int
def to_int(value, default):
    if value.isdigit():
        return int(value)
    return default
