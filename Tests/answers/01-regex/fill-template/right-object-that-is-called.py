# snip: regex-sub/fill-template
import re


class Filler:
    PLACE = re.compile(r"[{](?P<word>\w+)[}]")

    def __init__(self, values):
        self.values = values

    def __call__(self, hit):
        try:
            return f"{self.values[hit['word']]!s}"
        except KeyError:
            return hit[0]


def fill(template, values):
    return Filler.PLACE.sub(Filler(values), template)
