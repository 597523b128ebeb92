# snip: enum-flags/read-ring
def read_ring(text):
    ring = Key(0)
    if text.strip() == "":
        return ring
    for name in text.split("+"):
        ring |= Key[name.strip()]
    return ring
