# Why: calls with positional arguments, defaults and a nested call as an argument.
import sys


def nothing():
    pass


def add(a, b=1, c=2):
    return a + b + c


def work():
    total = 0
    for i in range(30000):
        nothing()
        total = add(i, add(1, 2))
        total += add(i)
    return total


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 80):
    result = work()
print(result)
# prints: 60008
