# snip: regex-sub/miles-to-km
import re


def in_km(text):
    return re.sub(r"\b(\d+) miles?\b", lambda hit: f"{int(hit[1]) * 8 // 5} km", text)
