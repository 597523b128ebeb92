# snip: regex-groups/doubled-words
import re


def doubled(text):
    result = []
    before = None
    counted = False
    for hit in re.finditer(r"\w+", text):
        same = before is not None and before.group().lower() == hit.group().lower() and not text[before.end():hit.start()].strip(" \n")
        if same and not counted:
            result.append(before.group())
        counted = same
        before = hit
    return result
