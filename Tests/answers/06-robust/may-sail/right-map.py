# snip: say-it-once/may-sail
def is_safe(cabin):
    match cabin:
        case {"beds": beds, "jackets": jackets}:
            return beds - jackets <= 0


def may_sail(cabins):
    return all(map(is_safe, cabins))
