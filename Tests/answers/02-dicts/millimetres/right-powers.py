# snip: dict-dispatch/millimetres
POWERS = dict(zip(["mm", "cm", "dm", "m", "km"], [0, 1, 2, 3, 6]))


def millimetres(value, unit):
    return value * 10 ** POWERS[unit]
