# what: possessive loops and atomic groups forget what a failed turn matched
# cause: CPython 3.11 keeps it, or raises `SystemError` (python/cpython#101955); 3.14 does as Snip
# instead: the same loop without the `+`, where it finds the same
import re

print(re.search(r"(?:(a)|b|())*+", "ab"))
print(re.match(r"(?>(?:ab?c)+)", "aca"))
# expect: <re.Match object; span=(0, 2), match='ab'>
# expect: <re.Match object; span=(0, 2), match='ac'>
