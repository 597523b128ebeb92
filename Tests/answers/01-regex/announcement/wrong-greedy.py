# snip: regex-anchors/announcement
import re


def announcement(text):
    hit = re.search(r"(?ms)^BEGIN\n(.*)^END$", text)
    if hit is None:
        return None
    return hit.group(1)
