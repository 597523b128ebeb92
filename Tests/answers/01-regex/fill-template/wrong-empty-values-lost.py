# snip: regex-sub/fill-template
import re


def fill(template, values):
    return re.sub(r"\{(\w+)\}", lambda hit: str(values.get(hit[1]) or hit[0]), template)
