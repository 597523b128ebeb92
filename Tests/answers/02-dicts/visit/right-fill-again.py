# snip: dict-views/visit
def visit(recent, page, title, limit):
    pairs = [pair for pair in recent.items() if pair[0] != page]
    pairs.append((page, title))
    recent.clear()
    recent.update(pairs[-limit:])
