# snip: regex-classes/remarks
import re


def remarks(text):
    result = []
    for hit in re.finditer(r'"([^"]*)"', text):
        result.append(hit.group())
    return result
