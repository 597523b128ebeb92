# snip: regex-search/is-time
import re

CLOCK = re.compile(
    r"""
    (?P<hour>[0-9]{2})    # both digits, always
    :
    (?P<minute>[0-9]{2})
    """,
    re.VERBOSE,
)


def is_time(text: str) -> bool:
    if (hit := CLOCK.fullmatch(text)) is None:
        return False
    hour, minute = map(int, hit.groups())
    return 0 <= hour <= 23 and 0 <= minute <= 59
