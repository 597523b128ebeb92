# snip: regex-sub/walks
import re


def walks(text):
    pairs = re.findall(r"\b(\w+)(?= (\d+) km\b)", text)
    return [(word, int(digits)) for word, digits in pairs]
