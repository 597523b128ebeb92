# Why: making instances and tuples, and freeing them.
import sys


class Node:
    def __init__(self, value, following):
        self.value = value
        self.following = following


def work():
    i = 0
    head = None
    while i < 60000:
        head = Node(i, None)
        pair = (i, head)
        i += 1
    return pair[1].value


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 50):
    result = work()
print(result)
# prints: 59999
