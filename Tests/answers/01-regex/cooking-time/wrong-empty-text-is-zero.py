# snip: regex-groups/cooking-time
import re


def minutes(text):
    hit = re.fullmatch(r"(?:(\d+) h)?(?: ?(\d+) min)?", text)
    if hit is None:
        return None
    return 60 * int(hit.group(1) or 0) + int(hit.group(2) or 0)
