# snip: regex-sub/fill-template
import re


def fill(template, values):
    return re.sub(r"\{(.+)\}", lambda hit: str(values.get(hit[1], hit[0])), template)
