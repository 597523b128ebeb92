# snip: errors-that-tell/read-all
def read_all(lines, convert):
    results = []
    failures = []
    for number, line in enumerate(lines, 1):
        try:
            results.append(convert(line))
        except Exception as error:
            error.add_note(f"line {number}")
            failures.append((number, str(error)))
    return results, failures
