# snip: regex-lookaround/strong-code
from string import ascii_lowercase, ascii_uppercase, digits


def is_strong(code):
    if len(code) < 8 or any(letter.isspace() for letter in code):
        return False
    return all(set(kind) & set(code) for kind in (ascii_lowercase, ascii_uppercase, digits))
