# snip: dict-dispatch/calculate
METHODS = {"+": int.__add__, "-": int.__sub__, "*": int.__mul__, "//": int.__floordiv__}


def calculate(line):
    first, sign, second = line.split(" ")
    if (method := METHODS.get(sign)) is None:
        raise ValueError("unknown operator: " + sign)
    return method(*map(int, (first, second)))
