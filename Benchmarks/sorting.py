# Why: sorting numbers, strings and records with keys, both ways.
import sys
from operator import itemgetter


def work():
    numbers = [n * 7919 % 10007 for n in range(10000)]
    words = [f"w{n * 31 % 1009}" for n in range(5000)]
    records = [(n % 13, str(n)) for n in range(5000)]
    numbers.sort()
    by_length = sorted(words, key=lambda word: (len(word), word), reverse=True)
    by_first = sorted(records, key=itemgetter(0))
    return numbers[5000], by_length[0], by_first[-1], max(words, key=len), sorted(words)[7]


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 80):
    result = work()
print(result)
# prints: (5005, 'w1008', (12, '4991'), 'w1006', 'w1')
