# snip: enum-flags/opens-door
def opens(ring, needed):
    return bool(ring & needed)
