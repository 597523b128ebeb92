# snip: ask-or-try/to-int
class Try:
    def __init__(self, default):
        self.result = default

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return kind is not None and issubclass(kind, ValueError)


def to_int(value, default):
    with Try(default) as attempt:
        attempt.result = int(value)
    return attempt.result
