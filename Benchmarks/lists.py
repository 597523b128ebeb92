# Why: growing, shrinking, reversing and searching lists.
import sys


def work():
    stack = []
    for i in range(40000):
        stack.append(i)
        if i % 3 == 0:
            stack.pop()
    stack.extend(range(1000))
    stack.insert(0, -1)
    stack.reverse()
    del stack[10:20]
    doubled = stack + stack
    found = 0
    for n in range(0, 1000, 20):
        if n in doubled:
            found += doubled.index(n)
    return len(doubled), found


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 175):
    result = work()
print(result)
# prints: (55314, 51943)
