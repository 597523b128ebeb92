# snip: dict-build/turned
def turned(codes):
    result = {value: key for key, value in codes.items()}
    if len(result) < len(codes):
        raise ValueError("a value comes twice")
    return result
