# snip: enum-flags/read-ring
def read_ring(text):
    ring = Key(0)
    for name in text.split("+"):
        name = name.strip()
        if name not in Key.__members__:
            raise ValueError(f"no key is named {name}")
        ring |= Key[name]
    return ring
