# snip: dict-dispatch/calculate
def calculate(line):
    left, sign, right = line.split(" ")
    table = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "//": lambda a, b: a / b,
    }
    if sign not in table:
        raise ValueError(f"unknown operator: {sign}")
    return table[sign](int(left), int(right))
