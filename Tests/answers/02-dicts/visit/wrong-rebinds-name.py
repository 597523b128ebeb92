# snip: dict-views/visit
def visit(recent, page, title, limit):
    recent.pop(page, None)
    recent[page] = title
    recent = dict(list(recent.items())[-limit:])
