# snip: enum-flags/opens-door
def opens(ring, needed):
    return all(key in ring for key in needed)
