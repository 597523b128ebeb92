import re

print(re.split(r"\W+", "Words, words, words."))
print(re.split(r"(\W+)", "Words, words."))
print(re.split("(a)|b", "xaxbx"))
print(re.split(r"\W+", "a b c d", maxsplit=2), re.split(" ", "a b", 1), re.split(" ", "a b", -1))
print(re.split("", "abc"), re.split("x*", "axbc"), re.split(r"\b", "hi you"))
print(re.split(",", ""), re.split("^", "a\nb", flags=re.M))
print(re.compile(r"\s*;\s*").split("a ; b;c"))
print(re.split("[a-f]+", "0a3B9", flags=re.IGNORECASE))

# expect: ['Words', 'words', 'words', '']
# expect: ['Words', ', ', 'words', '.', '']
# expect: ['x', 'a', 'x', None, 'x']
# expect: ['a', 'b', 'c d'] ['a', 'b'] ['a b']
# expect: ['', 'a', 'b', 'c', ''] ['', 'a', '', 'b', 'c', ''] ['', 'hi', ' ', 'you', '']
# expect: [''] ['', 'a\n', 'b']
# expect: ['a', 'b', 'c']
# expect: ['0', '3', '9']
