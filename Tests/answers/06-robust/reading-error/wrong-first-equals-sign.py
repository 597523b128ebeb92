# snip: errors-that-tell/reading-error
class ReadingError(ValueError):
    pass


def reading(line):
    if "=" not in line:
        raise ReadingError(f"no '=' in {line!r}")
    name, text = line.split("=", 1)
    try:
        number = int(text)
    except ValueError as error:
        raise ReadingError(f"no number in {line!r}") from error
    if number < 0:
        raise ReadingError(f"below 0: {line!r}")
    return name.strip(), number
