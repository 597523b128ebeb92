# snip: regex-sub/fill-template
import re


def fill(template, values):
    def value_of(hit):
        word = hit.group(1)
        return str(values.get(word, word))

    return re.sub(r"\{(\w+)\}", value_of, template)
