# Why: reading and writing list items.
import sys


def work():
    n = 60000
    flags = [True] * (n + 1)
    count = 0
    i = 2
    while i <= n:
        if flags[i]:
            count += 1
            j = i * i
            while j <= n:
                flags[j] = False
                j += i
        i += 1
    return count


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 85):
    result = work()
print(result)
# prints: 6057
