# snip: ask-or-try/borrow-first
def tries(shelf, wishes):
    for thing in wishes:
        try:
            got = shelf.take(thing)
        except KeyError:
            pass
        else:
            yield got


def borrow_first(shelf, wishes):
    return next(tries(shelf, wishes), None)
