# snip: enum-flags/opens-door
def opens(ring, needed):
    missing = needed & ~ring
    return not missing
