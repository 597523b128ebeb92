# snip: dict-views/visit
from itertools import islice


def visit(recent: dict, page: str, title: str, limit: int) -> None:
    recent |= {page: (recent.pop(page, ""), title)[1]}
    for old in tuple(islice(recent, max(0, len(recent) - limit))):
        print("drop", old)
        del recent[old]
