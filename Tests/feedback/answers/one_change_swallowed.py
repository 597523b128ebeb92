# snip: repair/number
def number(text, default):
    try:
        return int(text)
    except ValueError:
        return default
    except TypeError:
        return default
