# snip: enum-flags/opens-door
def opens(ring, needed):
    return ring & needed
