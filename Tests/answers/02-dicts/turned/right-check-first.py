# snip: dict-build/turned
def first_repeat(values):
    values = list(values)
    for place, value in enumerate(values):
        if value in values[:place]:
            return True, value
    return False, None


def turned(codes):
    found, value = first_repeat(codes.values())
    if found:
        raise ValueError("{} comes twice".format(value))
    return dict(zip(codes.values(), codes.keys()))
