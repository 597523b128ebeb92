# Why: tuple assignment, swapping, starred targets, nested patterns in for.
import sys


def split(items):
    first, *middle, last = items
    return first, middle, last


def work():
    a, b, c = 1, 2, 3
    total = 0
    pairs = [(n, (n + 1, n + 2)) for n in range(100)]
    for i in range(20000):
        a, b, c = b, c, a
        x, (y, z) = pairs[i % 100]
        total += x + y - z
        a, b = b, a
    for i in range(6000):
        head, middle, tail = split([i, i + 1, i + 2, i + 3])
        total += head + len(middle) + tail
    for index, (x, (y, z)) in enumerate(pairs * 50):
        total += index * x - y
    return total, (a, b, c)


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 135):
    result = work()
print(result)
# prints: (659534000, (1, 2, 3))
