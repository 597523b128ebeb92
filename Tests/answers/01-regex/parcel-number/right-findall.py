# snip: regex-search/parcel-number
import re


def parcel_number(text):
    return next(iter(re.findall(r"parcel (\d+)", text)), None)
