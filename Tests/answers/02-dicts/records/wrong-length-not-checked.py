# snip: dict-build/records
def records(lines):
    names = lines[0].split(",")
    result = []
    for line in lines[1:]:
        if line == "":
            continue
        result.append(dict(zip(names, line.split(","))))
    return result
