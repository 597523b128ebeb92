# snip: dict-build/turned
def turned(codes):
    result = {}
    for key in codes:
        if result.setdefault(codes[key], key) != key:
            raise ValueError(f"{codes[key]} comes twice")
    return result
