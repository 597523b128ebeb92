# snip: regex-search/parcel-number
from itertools import takewhile


def parcel_number(text):
    for piece in text.split("parcel ")[1:]:
        digits = "".join(takewhile(str.isdecimal, piece))
        if digits:
            return digits
