# snip: regex-anchors/announcement
import re

PATTERN = re.compile(r"(?:\A|(?<=\n)) BEGIN\n (?P<said> (?: (?! END(?:\n|\Z) ) .*\n )* ) END (?=\n|\Z)", re.X)


def announcement(text: str):
    return found["said"] if (found := PATTERN.search(text)) is not None else None
