# snip: enum-flags/give-and-take
def give(ring, keys):
    for key in keys:
        if key not in ring:
            ring ^= key
    return ring


def take(ring, keys):
    for key in keys:
        if key in ring:
            ring ^= key
    return ring
