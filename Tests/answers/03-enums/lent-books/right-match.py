# snip: enum-names/lent-books
def lent(books):
    titles = []
    for title in books:
        match books[title]:
            case State.LENT | State.RESERVED:
                titles.append(title)
    return titles
