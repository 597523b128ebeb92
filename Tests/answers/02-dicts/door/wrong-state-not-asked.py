# snip: dict-dispatch/door
def door(events):
    table = {"open": "open", "close": "closed", "lock": "locked", "unlock": "closed"}
    states = []
    state = "closed"
    for event in events:
        state = table.get(event, state)
        states.append(state)
    return states
