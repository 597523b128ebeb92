# snip: regex-sub/fill-template
import re


def fill(template, values):
    pieces = re.split(r"\{(\w+)\}", template)
    for place in range(1, len(pieces), 2):
        word = pieces[place]
        pieces[place] = str(values[word]) if word in values else "{" + word + "}"
    return "".join(pieces)
