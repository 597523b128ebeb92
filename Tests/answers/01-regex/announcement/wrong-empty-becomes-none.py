# snip: regex-anchors/announcement
import re


def announcement(text):
    hit = re.search(r"^BEGIN\n(.*?)^END$", text, re.M | re.S)
    if hit and hit.group(1):
        return hit.group(1)
    return None
