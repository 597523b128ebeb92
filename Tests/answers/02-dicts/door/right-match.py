# snip: dict-dispatch/door
def after(state, event):
    match state, event:
        case "closed", "open":
            return "open"
        case ("open", "close") | ("locked", "unlock"):
            return "closed"
        case "closed", "lock":
            return "locked"
    return state


def door(events):
    states = ["closed"]
    for event in events:
        states += [after(states[-1], event)]
    return states[1:]
