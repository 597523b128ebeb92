# snip: ask-or-try/borrow-first
def borrow_first(shelf, wishes):
    for thing in wishes:
        if thing in shelf:
            return shelf.take(thing)
    return None
