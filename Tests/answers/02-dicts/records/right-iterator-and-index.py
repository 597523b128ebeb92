# snip: dict-build/records
def record(names, line):
    values = line.split(",")
    if len(values) > len(names) or len(values) < len(names):
        raise ValueError("wrong number of values in " + line)
    return {name: values[place] for place, name in enumerate(names)}


def records(lines):
    rows = iter(lines)
    names = next(rows).split(",")
    return [record(names, row) for row in filter(None, rows)]
