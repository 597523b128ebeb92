# snip: ask-or-try/to-int
from contextlib import suppress


def to_int(value, default):
    result = default
    with suppress(ValueError):
        result = int(value)
    return result
