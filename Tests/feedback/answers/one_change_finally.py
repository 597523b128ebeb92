# snip: repair/number
def number(text, default):
    try:
        return int(text)
    except ValueError:
        print("no number")
    finally:
        return default
