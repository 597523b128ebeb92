# snip: regex-groups/cooking-time
def minutes(text):
    match text.split(" "):
        case [m, "min"] if m.isdecimal():
            return int(m)
        case [h, "h"] if h.isdecimal():
            return int(h) * 60
        case [h, "h", m, "min"] if h.isdecimal() and m.isdecimal():
            return int(h) * 60 + int(m)
    return None
