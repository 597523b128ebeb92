# snip: dict-dispatch/door
def door(events):
    state = "closed"
    result = []
    for event in events:
        if event == "open":
            state = "open"
        elif event == "close":
            state = "closed"
        elif event == "lock":
            state = "locked"
        elif event == "unlock":
            state = "closed"
        result.append(state)
    return result
