# snip: dict-dispatch/door
def door(events):
    table = {("closed", "open"): "open", ("open", "close"): "closed", ("closed", "lock"): "locked", ("locked", "unlock"): "closed"}
    state = "closed"
    for event in events:
        state = table.get((state, event), state)
    return state
