# snip: regex-search/parcel-number
import re


def parcel_number(text):
    hit = re.search(r"parcel (\d+)", text)
    if hit is None:
        return None
    return int(hit.group(1))
