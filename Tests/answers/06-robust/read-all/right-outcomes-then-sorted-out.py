# snip: errors-that-tell/read-all
from itertools import count


def outcomes(lines, convert):
    for number, line in zip(count(1), lines):
        try:
            yield number, convert(line), None
        except ValueError as error:
            yield number, None, error
        except Exception as error:
            error.add_note(f"line {number:d}")
            raise


def read_all(lines, convert):
    seen = list(outcomes(lines, convert))
    good = [value for _, value, error in seen if error is None]
    bad = [(number, str(error)) for number, _, error in seen if error is not None]
    return good, bad
