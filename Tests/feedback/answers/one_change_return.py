# snip: repair/number
def number(text, default):
    try:
        int(text)
    except ValueError:
        return default
