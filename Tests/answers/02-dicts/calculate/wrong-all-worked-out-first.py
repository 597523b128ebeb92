# snip: dict-dispatch/calculate
def calculate(line):
    left, sign, right = line.split(" ")
    a, b = int(left), int(right)
    table = {"+": a + b, "-": a - b, "*": a * b, "//": a // b}
    if sign not in table:
        raise ValueError(f"unknown operator: {sign}")
    return table[sign]
