# snip: regex-search/is-time
def is_time(text):
    """Look at the places one by one."""
    if len(text) != 5 or text[2] != ":":
        return False
    hours, minutes = text[:2], text[3:]
    digits = hours + minutes
    if not (digits.isascii() and digits.isdigit()):
        return False
    return int(hours) < 24 and int(minutes) < 60
