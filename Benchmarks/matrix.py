# Why: lists of lists of floats: product, transposition, elimination.
import sys


def product(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def determinant(matrix):
    rows = [row[:] for row in matrix]
    result = 1.0
    for i in range(len(rows)):
        pivot = max(range(i, len(rows)), key=lambda r: abs(rows[r][i]))
        if pivot != i:
            rows[i], rows[pivot] = rows[pivot], rows[i]
            result = -result
        result *= rows[i][i]
        for j in range(i + 1, len(rows)):
            factor = rows[j][i] / rows[i][i]
            for k in range(i, len(rows)):
                rows[j][k] -= factor * rows[i][k]
    return result


def work():
    size = 28
    a = [[(i * j) % 7 + (5.0 if i == j else 0.0) for j in range(size)] for i in range(size)]
    b = product(a, a)
    return b[3][4], f"{determinant(a):.6e}"


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 240):
    result = work()
print(result)
# prints: (274.0, '5.161053e+22')
