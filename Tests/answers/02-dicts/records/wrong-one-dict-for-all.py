# snip: dict-build/records
def records(lines):
    names = lines[0].split(",")
    result = []
    record = {}
    for line in lines[1:]:
        if not line:
            continue
        values = line.split(",")
        if len(values) != len(names):
            raise ValueError(line)
        for place in range(len(names)):
            record[names[place]] = values[place]
        result.append(record)
    return result
