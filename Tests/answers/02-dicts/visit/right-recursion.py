# snip: dict-views/visit
def visit(recent, page, title, limit):
    if page in recent and list(recent)[-1] != page:
        del recent[page]
    recent[page] = title
    if len(recent) > limit:
        del recent[min(recent, key=list(recent).index)]
        visit(recent, page, title, limit)
