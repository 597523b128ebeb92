# snip: regex-groups/cooking-time
import re


def minutes(text):
    hit = re.fullmatch(r"(?=.)(?:(?P<h>\d+) h(?: (?=\d)|\Z))?(?:(?P<m>\d+) min)?", text)
    return hit and sum(int(n) * unit for n, unit in zip(hit.groups("0"), (60, 1)))
