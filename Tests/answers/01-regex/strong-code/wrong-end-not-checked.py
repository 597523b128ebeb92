# snip: regex-lookaround/strong-code
import re


def is_strong(code):
    return bool(re.match(r"(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])\S{8,}", code))
