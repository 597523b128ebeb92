# snip: enum-flags/read-ring
def read_ring(text):
    ring = Key(0)
    for name in text.split("+"):
        name = name.strip()
        if name:
            try:
                ring = ring | Key[name]
            except KeyError:
                raise ValueError(f"no key is named {name}") from None
    return ring
