# snip: regex-anchors/announcement
import re


def announcement(text):
    hit = re.search(r"BEGIN\n(.*?)END", text, re.S)
    if hit is None:
        return None
    return hit.group(1)
