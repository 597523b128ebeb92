# snip: regex-lookaround/strong-code
import re


def is_strong(code):
    return len(code) >= 8 and " " not in code and bool(re.search(r"[a-z].*[A-Z].*[0-9]", code))
