# snip: regex-search/parcel-number
import re


def parcel_number(text):
    hit = re.search(r"parcel (\d+)", text)
    if hit is None:
        print(None)
    else:
        print(hit.group(1))
