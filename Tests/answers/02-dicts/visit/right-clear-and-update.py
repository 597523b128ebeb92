# snip: dict-views/visit
def visit(recent, page, title, limit):
    entries = [entry for entry in recent.items() if entry[0] != page] + [(page, title)]
    recent.clear()
    recent.update(entries[-limit:])
