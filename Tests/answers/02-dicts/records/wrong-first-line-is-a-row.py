# snip: dict-build/records
def records(lines):
    names = lines[0].split(",")
    result = []
    for line in lines:
        if line:
            values = line.split(",")
            if len(values) != len(names):
                raise ValueError(line)
            result.append(dict(zip(names, values)))
    return result
