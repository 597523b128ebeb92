# snip: dict-build/turned
def turned(codes):
    return {value: key for key, value in codes.items()}
