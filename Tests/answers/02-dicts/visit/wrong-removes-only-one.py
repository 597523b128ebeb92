# snip: dict-views/visit
def visit(recent, page, title, limit):
    if page in recent:
        del recent[page]
    recent[page] = title
    if len(recent) > limit:
        recent.pop(next(iter(recent)))
