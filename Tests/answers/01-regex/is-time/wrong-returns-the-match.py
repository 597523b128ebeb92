# snip: regex-search/is-time
import re


def is_time(text):
    return re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", text)
