# snip: dict-dispatch/millimetres
def millimetres(value, unit):
    factors = {"mm": 1, "cm": 10, "dm": 100, "m": 1000, "km": 1000000}
    return value * factors.get(unit, 0)
