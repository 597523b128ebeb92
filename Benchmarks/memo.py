# Why: functools.lru_cache, hits and misses, and a decorator written in Python.
import sys
from functools import lru_cache, wraps


def remembered(function):
    known = {}

    @wraps(function)
    def wrapper(*args):
        if args not in known:
            known[args] = function(*args)
        return known[args]

    return wrapper


@remembered
def paths(x, y):
    return 1 if x == 0 or y == 0 else paths(x - 1, y) + paths(x, y - 1)


def work():
    @lru_cache(maxsize=None)
    def fibonacci(n):
        return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)

    @lru_cache(maxsize=64)
    def square(n):
        return n * n

    total = 0
    for n in range(20000):
        total += square(n % 80 if n % 4 else n % 10)
    for n in range(5000):
        total += paths(n % 20, n % 13)
    return total, fibonacci(200), square.cache_info().hits, paths.__name__


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 160):
    result = work()
print(result)
# prints: (11043821579, 280571172992510140037611932413038677189525, 19937, 'paths')
