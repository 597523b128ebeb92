# snip: dict-dispatch/calculate
def calculate(line):
    left, sign, right = line.split()
    table = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "//": lambda a, b: a // b,
    }
    return table[sign](int(left), int(right))
