# snip: errors-that-tell/reading-error
class ReadingError(ValueError):
    pass


def reading(line):
    match line.rpartition("="):
        case _, "", _:
            problem, cause = "no '=' in", None
        case name, _, text:
            try:
                if (number := int(text)) >= 0:
                    return name.strip(), number
                problem, cause = "below 0:", None
            except ValueError as error:
                problem, cause = "no number in", error
    raise ReadingError(f"{problem} {line!r}") from cause
