# snip: dict-dispatch/door
def door(events):
    states = ["closed"]
    for event in events:
        match states[-1], event:
            case "closed", "open":
                states.append("open")
            case ("open", "close") | ("locked", "unlock"):
                states.append("closed")
            case "closed", "lock":
                states.append("locked")
            case state, _:
                states.append(state)
    del states[0]
    return states
