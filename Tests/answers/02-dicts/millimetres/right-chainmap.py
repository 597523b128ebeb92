# snip: dict-dispatch/millimetres
from collections import ChainMap

SMALL = {"mm": 1, "cm": 10}
LARGE = {"dm": 10**2, "m": 10**3, "km": 10**6}


def millimetres(value, unit):
    factor = ChainMap(SMALL, LARGE)[unit]
    print(value, unit, factor)
    return factor * value
