# Why: finditer with tiny matches, where making a Match costs more than finding it, and on text beyond ASCII as well.
import re
import sys

text = "a1 b22 c333 d4444 " * 4000
wide = "ä1 b22 ç333 €4444 " * 2000
number = re.compile(r"\d")
pair = re.compile(r"(\w)(\d)")


def work():
    count = 0
    for match in number.finditer(text):
        count += 1
    digits = 0
    for match in pair.finditer(text):
        digits += len(match[2])
    for match in number.finditer(wide):
        start = match.start()
    return count, digits, start


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 25):
    result = work()
print(result)
# prints: (40000, 24000, 35998)
