# snip: regex-sub/fill-template
import re


def fill(template, values):
    def put(hit):
        if hit[1] in values:
            return values[hit[1]]
        return hit[0]

    return re.sub(r"\{(\w+)\}", put, template)
