# snip: regex-search/parcel-number
import re


def parcel_number(text: str) -> "str | None":
    return found[0] if (found := re.compile(r"(?<=parcel )[0-9]+").search(text)) else None
