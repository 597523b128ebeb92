# snip: regex-groups/doubled-words
import re


def doubled(text):
    return re.findall(r"\b(\w+)(?:\s+\1\b)+", text.lower())
