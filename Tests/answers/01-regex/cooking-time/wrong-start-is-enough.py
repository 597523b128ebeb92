# snip: regex-groups/cooking-time
import re


def minutes(text):
    hit = re.match(r"(?:(\d+) h (\d+) min|(\d+) h|(\d+) min)", text)
    if hit is None:
        return None
    return int(hit[1] or hit[3] or 0) * 60 + int(hit[2] or hit[4] or 0)
