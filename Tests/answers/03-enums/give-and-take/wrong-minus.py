# snip: enum-flags/give-and-take
def give(ring, keys):
    return ring | keys


def take(ring, keys):
    return ring - keys
