# snip: regex-logs/is-title
from string import ascii_lowercase


def is_title(text):
    return all(word and not word.strip(ascii_lowercase) for word in text.split(" "))
