# snip: dict-dispatch/door
def door(events):
    table = {("closed", "open"): "open", ("open", "close"): "closed", ("closed", "lock"): "locked", ("locked", "unlock"): "closed"}
    state = "closed"
    states = []
    for event in events
        state = table.get((state, event), state)
        states.append(state)
    return states
