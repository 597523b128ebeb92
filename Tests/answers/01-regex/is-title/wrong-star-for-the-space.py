# snip: regex-logs/is-title
import re


def is_title(text):
    return bool(re.fullmatch(r"[a-z]+( *[a-z]+)*", text))
