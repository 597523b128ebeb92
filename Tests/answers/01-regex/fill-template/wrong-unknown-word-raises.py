# snip: regex-sub/fill-template
import re


def fill(template, values):
    return re.sub(r"\{(\w+)\}", lambda m: str(values[m.group(1)]), template)
