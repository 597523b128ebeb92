# snip: dict-dispatch/door
TABLE = {
    ("closed", "open"): "open",
    ("open", "close"): "closed",
    ("closed", "lock"): "locked",
    ("locked", "unlock"): "closed",
}


def door(events):
    state = "closed"
    states = []
    for event in events:
        if (state, event) in TABLE:
            state = TABLE[state, event]
            states.append(state)
    return states
