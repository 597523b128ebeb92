# snip: regex-search/is-time
import re


def is_time(text):
    if re.fullmatch(r"[0-2]\d:[0-5]\d", text):
        return True
    return False
