# snip: errors-that-tell/reading-error
class ReadingError(Exception):
    pass


def reading(line):
    name, equals, text = line.rpartition("=")
    if not equals:
        raise ReadingError(f"no '=' in {line!r}")
    try:
        number = int(text)
    except ValueError as error:
        raise ReadingError(f"no number in {line!r}") from error
    if number < 0:
        raise ReadingError(f"below 0: {line!r}")
    return name.strip(), number
