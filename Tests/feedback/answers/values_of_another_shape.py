# snip: nearest/by-first-letter
def by_first_letter(words):
    return {word[0]: word for word in sorted(words, key=len) if word}
