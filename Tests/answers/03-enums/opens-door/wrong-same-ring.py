# snip: enum-flags/opens-door
def opens(ring, needed):
    if ring == needed:
        return True
    else:
        return False
