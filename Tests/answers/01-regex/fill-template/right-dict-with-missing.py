# snip: regex-sub/fill-template
import re


class Words(dict):
    def __missing__(self, key):
        return "{" + key + "}"


def fill(template, values):
    words = Words(values)
    return re.sub("[{](\\w+)[}]", lambda hit: f"{words[hit.group(1)]}", template)
