# snip: dict-dispatch/door
from itertools import accumulate

TABLE = {
    "closed": {"open": "open", "lock": "locked"},
    "open": {"close": "closed"},
    "locked": {"unlock": "closed"},
}


def door(events):
    return list(accumulate(events, lambda state, event: TABLE[state].get(event, state), initial="closed"))[1:]
