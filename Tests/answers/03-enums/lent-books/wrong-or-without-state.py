# snip: enum-names/lent-books
def lent(books):
    return [title for title, state in books.items() if state == State.LENT or State.RESERVED]
