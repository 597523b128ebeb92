# snip: ask-or-try/to-int
def to_int(value, default):
    try:
        return int(value)
    except ValueError:
        print("no number")
    finally:
        return default
