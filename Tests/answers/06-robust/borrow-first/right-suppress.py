# snip: ask-or-try/borrow-first
from contextlib import suppress


def borrow_first(shelf, wishes):
    for thing in wishes:
        with suppress(KeyError):
            return shelf.take(thing)
    return None
