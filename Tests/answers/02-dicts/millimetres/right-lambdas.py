# snip: dict-dispatch/millimetres
def millimetres(value: int, unit: str) -> int:
    table = {
        "mm": lambda n: n,
        "cm": lambda n: n * 10,
        "dm": lambda n: millimetres(n, "cm") * 10,
        "m": lambda n: millimetres(n, "dm") * 10,
        "km": lambda n: millimetres(n, "m") * 1000,
    }
    return table[unit](value)
