# snip: ask-or-try/to-int
def to_int(value, default):
    try:
        return int(value)
    except Exception:
        return default
