# snip: enum-flags/read-ring
def read_ring(text):
    ring = Key(0)
    if text == "":
        return ring
    for name in text.split("+"):
        try:
            ring |= Key[name]
        except KeyError:
            raise ValueError(f"no key is named {name}")
    return ring
