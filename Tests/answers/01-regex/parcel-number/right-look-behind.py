# snip: regex-search/parcel-number
import re


def parcel_number(text):
    return hit[0] if (hit := re.search(r"(?<=parcel )[0-9]+", text)) else None
