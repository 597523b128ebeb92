# snip: dict-build/records
def records(lines):
    names = lines[0].split(",")
    result = []
    for line in lines[1:]:
        values = line.split(",")
        if len(values) != len(names):
            raise ValueError(f"{line!r} has {len(values)} values")
        result.append(dict(zip(names, values)))
    return result
