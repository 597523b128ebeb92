# snip: regex-sub/walks
import re


def walks(text):
    return [(name, int(km)) for name, km in re.findall(r"(\w+) (\d+) km", text)]
