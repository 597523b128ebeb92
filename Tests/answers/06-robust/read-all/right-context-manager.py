# snip: errors-that-tell/read-all
from contextlib import contextmanager


@contextmanager
def noted(number, failures):
    try:
        yield
    except ValueError as error:
        failures.append((number, str(error)))
    except Exception as error:
        error.add_note("line " + str(number))
        raise


def read_all(lines, convert):
    results, failures = [], []
    for number, line in enumerate(lines, start=1):
        with noted(number, failures):
            results.append(convert(line))
    return results, failures
