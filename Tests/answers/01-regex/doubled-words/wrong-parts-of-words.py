# snip: regex-groups/doubled-words
import re


def doubled(text):
    return re.findall(r"(?i)(\w+)(?:\s+\1)+", text)
