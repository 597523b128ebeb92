# Why: many small objects that live together: building, walking and dropping binary trees.
import sys


class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right


def build(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(build(depth - 1), build(depth - 1))


def size(tree):
    if tree.left is None:
        return 1
    return 1 + size(tree.left) + size(tree.right)


def work():
    kept = build(10)
    total = 0
    for depth in range(4, 11, 2):
        for _ in range(2 ** (10 - depth)):
            total += size(build(depth))
    return total, size(kept)


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 195):
    result = work()
print(result)
# prints: (8107, 2047)
