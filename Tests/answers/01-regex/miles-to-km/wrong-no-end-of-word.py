# snip: regex-sub/miles-to-km
import re


def in_km(text):
    return re.sub(r"(?<![\w.])(\d+) miles?", lambda hit: f"{int(hit[1]) * 8 // 5} km", text)
