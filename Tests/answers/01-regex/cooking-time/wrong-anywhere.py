# snip: regex-groups/cooking-time
import re


def minutes(text):
    hours = re.search(r"(\d+) h", text)
    mins = re.search(r"(\d+) min", text)
    if hours is None and mins is None:
        return None
    total = 0
    if hours:
        total += 60 * int(hours.group(1))
    if mins:
        total += int(mins.group(1))
    return total
