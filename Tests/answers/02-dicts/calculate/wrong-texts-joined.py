# snip: dict-dispatch/calculate
import operator

TABLE = {"+": operator.add, "-": operator.sub, "*": operator.mul, "//": operator.floordiv}


def calculate(line):
    left, sign, right = line.split()
    if sign not in TABLE:
        raise ValueError(f"unknown operator: {sign}")
    return TABLE[sign](left, right)
