# snip: dict-views/visit
def visit(recent, page, title, limit):
    recent[page] = title
    while len(recent) > limit:
        first = next(iter(recent))
        del recent[first]
