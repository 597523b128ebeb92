# snip: regex-groups/doubled-words
import re


def doubled(text):
    found = []

    def note(hit):
        found.append(hit[1])
        return ""

    re.sub(r"(?i)(?<!\w)(\w+)(?!\w)(?:[ \n]+\1(?!\w))+", note, text)
    return found
