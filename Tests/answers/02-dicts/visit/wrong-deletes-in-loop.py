# snip: dict-views/visit
def visit(recent, page, title, limit):
    recent.pop(page, None)
    recent[page] = title
    for key in recent:
        if len(recent) > limit:
            del recent[key]
