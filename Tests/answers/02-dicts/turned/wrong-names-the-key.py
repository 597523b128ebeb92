# snip: dict-build/turned
def turned(codes):
    result = {}
    for key, value in codes.items():
        if value in result:
            raise ValueError(f"{key} comes twice")
        result[value] = key
    return result
