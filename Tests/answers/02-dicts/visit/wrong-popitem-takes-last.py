# snip: dict-views/visit
def visit(recent, page, title, limit):
    recent.pop(page, None)
    recent[page] = title
    while len(recent) > limit:
        recent.popitem()
