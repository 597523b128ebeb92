# snip: nearest/by-first-letter
def by_first_letter(words):
    table = {}
    for w in words:
        table.setdefault(w[0], []).append(w)
    return table
