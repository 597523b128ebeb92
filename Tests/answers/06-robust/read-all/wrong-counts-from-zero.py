# snip: errors-that-tell/read-all
def read_all(lines, convert):
    results = []
    failures = []
    for number, line in enumerate(lines):
        try:
            results.append(convert(line))
        except ValueError as error:
            failures.append((number, str(error)))
        except Exception as error:
            error.add_note(f"line {number}")
            raise
    return results, failures
