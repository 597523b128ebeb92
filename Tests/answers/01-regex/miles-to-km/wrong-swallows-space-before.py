# snip: regex-sub/miles-to-km
import re


def in_km(text):
    def convert(hit):
        return str(int(hit.group(1)) * 8 // 5) + " km"

    return re.sub(r"(?:^|[^\w.])(\d+) miles?\b", convert, text)
