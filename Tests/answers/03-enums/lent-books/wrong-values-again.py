# snip: enum-names/lent-books
def lent(books):
    return [title for title, state in books.items() if state.value == 2 or state.value == 3]
