# snip: ask-or-try/borrow-first
def borrow_first(shelf, wishes):
    try:
        for thing in wishes:
            return shelf.take(thing)
    except KeyError:
        return None
