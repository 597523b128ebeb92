# snip: ask-or-try/borrow-first
def borrow_first(shelf, wishes):
    taken = None
    for thing in wishes:
        try:
            taken = shelf.take(thing)
        except KeyError:
            continue
    return taken
