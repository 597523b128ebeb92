# snip: regex-lookaround/strong-code
import re

NEEDED = [r"[a-z]", r"[A-Z]", r"[0-9]", r"\A\S{8,}\Z"]


def is_strong(code):
    return not [pattern for pattern in NEEDED if not re.search(pattern, code)]
