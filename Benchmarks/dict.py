# Why: reading and writing dict items, and a method call on a dict.
import sys


def work():
    d = {}
    for k in [0, 1]:
        i = 0
        while i < 40000:
            d[i] = d.get(i, 0) + k
            i += 1
    return len(d)


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 70):
    result = work()
print(result)
# prints: 40000
