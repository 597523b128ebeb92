# snip: ask-or-try/borrow-first
def borrow_first(shelf, wishes):
    for thing in wishes:
        try:
            return shelf.take(thing)
        except:
            pass
    return None
