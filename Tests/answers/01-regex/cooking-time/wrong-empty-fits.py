# snip: regex-groups/cooking-time
import re


def minutes(text):
    hit = re.fullmatch(r"(?:(\d+) h)? ?(?:(\d+) min)?", text)
    if hit is None:
        return None
    return int(hit[1] or 0) * 60 + int(hit[2] or 0)
