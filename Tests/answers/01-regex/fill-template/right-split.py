# snip: regex-sub/fill-template
import re


def fill(template, values):
    pieces = re.split(r"\{(\w+)\}", template)
    for i in range(1, len(pieces), 2):
        pieces[i] = str(values[pieces[i]]) if pieces[i] in values else "{%s}" % pieces[i]
    return "".join(pieces)
