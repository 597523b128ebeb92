# snip: enum-flags/give-and-take
def give(ring, keys):
    if keys in ring:
        return ring
    return ring ^ keys


def take(ring, keys):
    if keys in ring:
        return ring ^ keys
    return ring
