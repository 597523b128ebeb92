# Why: resuming a generator, and one generator that delegates to another.
import sys


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def both(n):
    yield from count(n)
    yield from count(n)


def work():
    s = 0
    for x in count(100000):
        s += x
    for x in both(20000):
        s += x
    return s


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 55):
    result = work()
print(result)
# prints: 5399930000
