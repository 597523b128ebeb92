# snip: ask-or-try/borrow-first
def borrow_first(shelf, wishes):
    if not wishes:
        return None
    first, *rest = wishes
    try:
        return shelf.take(first)
    except KeyError as error:
        print("gone:", error)
    return borrow_first(shelf, rest)
