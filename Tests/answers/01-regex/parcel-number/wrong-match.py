# snip: regex-search/parcel-number
import re


def parcel_number(text):
    hit = re.match(r"parcel (\d+)", text)
    if hit is None:
        return None
    return hit.group(1)
