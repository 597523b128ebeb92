# snip: dict-views/visit
def visit(recent, page, title, limit):
    recent[page] = title
    while len(recent) > limit:
        del recent[next(iter(recent))]
