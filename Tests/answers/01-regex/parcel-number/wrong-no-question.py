# snip: regex-search/parcel-number
import re


def parcel_number(text):
    return re.search(r"parcel (\d+)", text).group(1)
