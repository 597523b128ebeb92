# snip: regex-anchors/announcement
import re


def announcement(text):
    hit = re.search(r"^BEGIN\n(.*?)^END$", text, re.M)
    return hit.group(1) if hit else None
