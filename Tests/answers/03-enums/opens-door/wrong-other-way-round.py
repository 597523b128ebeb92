# snip: enum-flags/opens-door
def opens(ring, needed):
    return ring in needed
