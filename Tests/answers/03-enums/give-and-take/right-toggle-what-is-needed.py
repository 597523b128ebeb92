# snip: enum-flags/give-and-take
def give(ring, keys):
    missing = keys ^ (keys & ring)
    return ring ^ missing


def take(ring, keys):
    return ring ^ (ring & keys)
