# Why: slices of lists, strings and tuples: reading, assigning, deleting, steps.
import sys


def rotate(items, by):
    return items[by:] + items[:by]


def work():
    numbers = list(range(200))
    text = "abcdefghij" * 20
    n = 0
    for i in range(6000):
        k = i % 150
        numbers = rotate(numbers, 3)
        n += len(numbers[k:k + 20]) + len(text[k:]) + len(text[::-3])
        numbers[k:k + 2] = [i, i + 1]
        n += numbers[-1] + len(tuple(numbers[::50]))
        if text[k:k + 3] == "abc":
            n += 1
    del numbers[::2]
    return n, len(numbers)


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 65):
    result = work()
print(result)
# prints: (18946482, 100)
