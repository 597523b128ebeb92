# snip: regex-anchors/announcement
import re


def announcement(text):
    hit = re.search(r"^BEGIN$(.*?)^END$", text, re.M | re.S)
    if hit:
        return hit[1]
    return None
