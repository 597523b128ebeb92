# snip: logging-testing/is-right
from itertools import product


def expected(name, days):
    return [] if days <= 0 else [("INFO", f"{name}: {days} days")] if days <= 30 else [("WARNING", f"{name} is {days} days late")]


def heard(remind, name, days):
    log, messages = listen()
    try:
        remind(log, name, days)
    except Exception as error:
        return error
    return list(messages)


def is_right(remind):
    return all(heard(remind, name, days) == expected(name, days) for name, days in product(readers, range(-7, 61)))
