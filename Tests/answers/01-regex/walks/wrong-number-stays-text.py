# snip: regex-sub/walks
import re


def walks(text):
    return re.findall(r"(\w+) (\d+) km\b", text)
