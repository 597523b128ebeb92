# Why: comparison of strings, tuples and lists, chained comparison, `in`, binary search.
import sys


def search(items, wanted):
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


def work():
    names = sorted(f"name{n:05}" for n in range(2000))
    versions = [(n % 3, n % 5, str(n)) for n in range(300)]
    found = 0
    for n in range(0, 2000, 2):
        found += search(names, names[n])
    for i in range(300):
        for other in versions[:40]:
            if other <= versions[i] or 0 <= i < 3:
                found += 1
            if [i, other] == [i, versions[i]]:
                found += 1
    for n in range(4000):
        if "name" in names[n % 2000] and names[n % 2000] != "name00001":
            found += 1
    return found


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 160):
    result = work()
print(result)
# prints: 1009208
