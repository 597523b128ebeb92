# snip: dict-build/turned
def turned(codes):
    result = {}
    for key, value in codes.items():
        if value in result:
            return ValueError(f"{value} comes twice")
        result[value] = key
    return result
