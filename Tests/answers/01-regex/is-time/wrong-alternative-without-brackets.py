# snip: regex-search/is-time
import re


def is_time(text):
    return re.fullmatch(r"[01]\d|2[0-3]:[0-5]\d", text) is not None
