# snip: dict-dispatch/door
from itertools import accumulate

WAYS = {"closed": {"open": "open", "lock": "locked"}, "open": {"close": "closed"}, "locked": {"unlock": "closed"}}


def door(events):
    first, *rest = accumulate(events, lambda state, event: WAYS[state].get(event, state), initial="closed")
    return rest
