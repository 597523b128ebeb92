a, *b, c = range(6)
print(a, b, c)
(x, y), z = (1, 2), 3
print(x, y, z)
first, *rest = "abc"
print(first, rest, [*rest, *range(2)], {**{"a": 1}, "b": 2}, (*"xy",))
for text in ["a, b = 1, 2, 3", "a, b = [1]", "a, *b = []", "a, b = 5"]:
    try:
        exec(text)
    except (ValueError, TypeError) as error:
        print(error)
numbers = list(range(10))
print(numbers[2:5], numbers[::-2], numbers[-3:], numbers[:-7])
numbers[2:4] = ["x"]
del numbers[::3]
print(numbers, "hello"[1:-1], (1, 2, 3)[::-1])
if (n := len(numbers)) > 3:
    print("long", n)
print(1 < 2 < 3, 1 < 2 > 3, 5 in [1, 5] in [[1, 5]])
x = y = [1]
x += [2]
print(y, [i for i in range(3)], {i: i * i for i in range(3)}, {c for c in "a"})
print([(i, j) for i in range(3) for j in range(i) if (i + j) % 2])
# expect: 0 [1, 2, 3, 4] 5
# expect: 1 2 3
# expect: a ['b', 'c'] ['b', 'c', 0, 1] {'a': 1, 'b': 2} ('x', 'y')
# expect: too many values to unpack (expected 2)
# expect: not enough values to unpack (expected 2, got 1)
# expect: not enough values to unpack (expected at least 1, got 0)
# expect: cannot unpack non-iterable int object
# expect: [2, 3, 4] [9, 7, 5, 3, 1] [7, 8, 9] [0, 1, 2]
# expect: [1, 'x', 5, 6, 8, 9] ell (3, 2, 1)
# expect: long 6
# expect: True False True
# expect: [1, 2] [0, 1, 2] {0: 0, 1: 1, 2: 4} {'a'}
# expect: [(1, 0), (2, 1)]
