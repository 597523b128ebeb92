# Why: integer arithmetic in a while loop and a for loop.
import sys


def work():
    i = 0
    s = 0
    while i < 150000:
        s = s + i % 7
        i += 1
    for i in range(100000):
        if i & 1:
            continue
        s += i * 3 - 1
    return s


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 40):
    result = work()
print(result)
# prints: 7500249994
