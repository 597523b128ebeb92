# snip: regex-sub/miles-to-km
import re


def in_km(text):
    pieces = re.split(r"(?<![\w.])(\d+) (?:miles|mile)\b", text)
    for i in range(1, len(pieces), 2):
        pieces[i] = f"{divmod(int(pieces[i]) * 8, 5)[0]} km"
    return "".join(pieces)
