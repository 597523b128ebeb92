# snip: dict-views/visit
from itertools import islice


def visit(recent, page, title, limit):
    recent |= {page: recent.pop(page, title)}
    recent[page] = title
    surplus = max(len(recent) - limit, 0)
    for old in [*islice(recent, surplus)]:
        del recent[old]
