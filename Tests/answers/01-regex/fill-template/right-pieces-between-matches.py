# snip: regex-sub/fill-template
import re


def pieces(template, values):
    end = 0
    for hit in re.finditer(r"\{(\w+)\}", template):
        yield template[end:hit.start()]
        yield str(values.get(hit.group(1), hit.group()))
        end = hit.end()
    yield template[end:]


def fill(template, values):
    return "".join(pieces(template, values))
