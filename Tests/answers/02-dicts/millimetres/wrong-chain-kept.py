# snip: dict-dispatch/millimetres
def millimetres(value, unit):
    if unit == "mm":
        return value
    elif unit == "cm":
        return value * 10
    elif unit == "dm":
        return value * 100
    elif unit == "m":
        return value * 1000
    elif unit == "km":
        return value * 1000000
    raise KeyError(unit)
