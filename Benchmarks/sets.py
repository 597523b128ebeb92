# Why: set membership and the operations of sets.
import sys


def work():
    threes = set(range(0, 30000, 3))
    fives = set(range(0, 30000, 5))
    both = threes & fives
    either = threes | fives
    one = threes ^ fives
    hits = 0
    for n in range(40000):
        if n in both:
            hits += 1
        elif n not in either:
            hits -= 1
    seen = set()
    for n in range(20000):
        seen.add(n * 17 % 501)
    return len(both), len(either), len(one), len(threes - fives), hits, len(seen), both <= threes


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 60):
    result = work()
print(result)
# prints: (2000, 14000, 12000, 8000, -24000, 501, True)
