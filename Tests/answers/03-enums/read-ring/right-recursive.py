# snip: enum-flags/read-ring
def read_ring(text):
    if not text.strip():
        return Key(0)
    first, plus, rest = text.partition("+")
    name = first.strip()
    try:
        key = Key[name]
    except KeyError as error:
        raise ValueError("no key is named " + name) from error
    if plus and not rest.strip():
        raise ValueError("no key is named ")
    return key | read_ring(rest)
