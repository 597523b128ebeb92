# snip: enum-flags/give-and-take
def give(ring, keys):
    kind = type(ring)
    return kind(ring.value | keys.value)


def take(ring, keys):
    kind = type(ring)
    return kind(ring.value & ~keys.value)
