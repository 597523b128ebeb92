# snip: regex-sub/walks
import re


def walks(text):
    return [(hit.group(1), int(hit.group(2))) for hit in re.finditer(r"(\w+) (\d) km\b", text)]
