# Why: f-strings, format() and the % operator.
import sys


def work():
    length = 0
    for i in range(8000):
        x = i / 7
        length += len(f"{i:>8}|{x:.3f}|{i:x}|{i!r}")
        length += len("{0:<10}{1:^10.2e}{name}".format(i, x, name="end"))
        length += len("%5d %-8s %6.2f" % (i, "left", x))
        length += len(str(x)) + len(f"{i:,}")
    return length


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 25):
    result = work()
print(result)
# prints: 718821
