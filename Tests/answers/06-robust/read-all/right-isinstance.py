# snip: errors-that-tell/read-all
def read_all(lines, convert):
    results, failures = [], []
    number = 0
    for line in lines:
        number += 1
        try:
            value = convert(line)
        except Exception as error:
            if not isinstance(error, ValueError):
                error.add_note(f"line {number}")
                raise error
            failures += [(number, f"{error}")]
        else:
            results += [value]
    return results, failures
