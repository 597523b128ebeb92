# snip: regex-sub/fill-template
import re


def fill(template, values):
    return re.sub(r"\{(\w+)\}", lambda hit: values.get(hit.group(1), hit.group()), template)
