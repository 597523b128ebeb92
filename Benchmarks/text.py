# Why: the methods of long strings: replace, translate, count, strip, splitlines, case.
import sys


def work():
    text = "The quick brown fox jumps over the lazy dog.\n" * 200
    table = str.maketrans("aeiou", "AEIOU")
    n = 0
    for _ in range(10):
        n += text.count("fox") + len(text.replace("quick", "slow")) + text.find("cat")
        n += len(text.upper().lower().title())
        n += text.translate(table).count("O")
        for line in text.splitlines():
            n += len(line.strip(".").partition(" ")[2])
            if line.endswith("dog.") and "lazy" in line:
                n += 1
    return n


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 370):
    result = work()
print(result)
# prints: 267990
