# Why: counting, grouping and iterating dicts with string keys, as a report does.
import sys


def work():
    words = ("one two three four five six seven eight nine ten " * 500).split()
    count = {}
    groups = {}
    for word in words:
        count[word] = count.get(word, 0) + 1
        groups.setdefault(word[0], []).append(word)
    total = 0
    for _ in range(2000):
        for key, value in count.items():
            total += value
        total += len(list(count))
    merged = count | {"eleven": 1}
    return total, len(groups), sorted(merged)[0], {value: key for key, value in merged.items()}[1]


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 295):
    result = work()
print(result)
# prints: (10020000, 6, 'eight', 'eleven')
