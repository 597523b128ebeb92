import re
from array import array

numbers = array("B", b"ab12")
print(re.findall(rb"\d", numbers), re.match(b"ab", memoryview(b"abc")), re.sub(b"a", b"x", numbers), re.split(b"1", numbers))
try:
    re.search("a", numbers)
except TypeError as error:
    print(error)

# expect: [b'1', b'2'] <re.Match object; span=(0, 2), match=b'ab'> b'xb12' [b'ab', b'2']
# expect: cannot use a string pattern on a bytes-like object
