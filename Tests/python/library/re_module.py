import re

print(re.__all__)
print(re.__name__, re.__version__)
from re import *
print(compile("a").pattern, search("b", "ab").start(), IGNORECASE, I, Pattern, error)

# expect: ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'template', 'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag']
# expect: re 2.2.1
# expect: a 1 re.IGNORECASE re.IGNORECASE <class 're.Pattern'> <class 're.error'>
