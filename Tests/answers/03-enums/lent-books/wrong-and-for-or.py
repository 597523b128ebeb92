# snip: enum-names/lent-books
def lent(books):
    return [title for title, state in books.items() if state is State.LENT and state is State.RESERVED]
