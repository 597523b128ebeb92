# snip: regex-groups/cooking-time
import re


def minutes(text):
    hit = re.fullmatch(r"(?:(\d+) h)?(?:(?:^| )(\d+) min)?", text)
    if hit is None or text == "":
        return None
    return int(hit.group(1)) * 60 + int(hit.group(2))
