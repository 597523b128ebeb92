# snip: errors-that-tell/reading-error
class ReadingError(ValueError):
    """A line of the list that nobody can use."""

    def __init__(self, problem, line):
        super().__init__(f"{problem} {line!r}")
        self.line = line


def number_of(text, line):
    try:
        return int(text)
    except ValueError as reason:
        error = ReadingError("no number in", line)
        error.__cause__ = reason
        raise error


def reading(line: str) -> tuple[str, int]:
    *before, text = line.split("=")
    if not before:
        raise ReadingError("no '=' in", line)
    number = number_of(text, line)
    if number < 0:
        raise ReadingError("below 0:", line)
    return "=".join(before).strip(), number
