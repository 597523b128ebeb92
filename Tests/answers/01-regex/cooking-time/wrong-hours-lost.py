# snip: regex-groups/cooking-time
import re


def minutes(text):
    hit = re.fullmatch(r"(?:(\d+) h )?(\d+) min", text)
    if hit is None:
        return None
    hours, rest = hit.groups()
    return 60 * int(hours or 0) + int(rest)
