# Why: list, dict and set comprehensions, nested ones and generator expressions.
import sys


def work():
    squares = [n * n for n in range(30000)]
    even = [n for n in squares if n % 2 == 0]
    table = {n: n % 10 for n in range(20000)}
    digits = {value for value in table.values()}
    grid = [[row * column for column in range(100)] for row in range(100)]
    return len(even), len(digits), sum(sum(row) for row in grid), sum(n for n in squares if n & 1)


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 90):
    result = work()
print(result)
# prints: (15000, 10, 24502500, 4499999995000)
