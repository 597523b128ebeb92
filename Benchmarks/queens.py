# Why: backtracking with lists, sets and a recursive generator.
import sys


def queens(size, row=0, columns=frozenset(), left=frozenset(), right=frozenset()):
    if row == size:
        yield ()
        return
    for column in range(size):
        if column in columns or row + column in left or row - column in right:
            continue
        for rest in queens(size, row + 1, columns | {column}, left | {row + column}, right | {row - column}):
            yield (column, *rest)


def work():
    solutions = list(queens(6))
    first = next(queens(8))
    return len(solutions), solutions[0], first


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 800):
    result = work()
print(result)
# prints: (4, (1, 3, 5, 0, 2, 4), (0, 4, 7, 5, 2, 6, 1, 3))
