# Why: calls of Python functions, two to a result.
import sys


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def work():
    return fib(21)


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 100):
    result = work()
print(result)
# prints: 10946
