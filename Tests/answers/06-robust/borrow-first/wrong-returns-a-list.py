# snip: ask-or-try/borrow-first
def borrow_first(shelf, wishes):
    taken = []
    for thing in wishes:
        try:
            taken.append(shelf.take(thing))
            break
        except KeyError:
            pass
    return taken
