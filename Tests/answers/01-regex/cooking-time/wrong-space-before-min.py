# snip: regex-groups/cooking-time
import re


def minutes(text):
    hit = re.fullmatch(r"(?:(\d+) h)?(?: (\d+) min)?", text)
    if hit is None or not text:
        return None
    hours, mins = hit.groups()
    return int(hours or 0) * 60 + int(mins or 0)
