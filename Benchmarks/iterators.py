# Why: itertools and the builtin iterators: zip, enumerate, map, filter, reversed.
import sys
from itertools import accumulate, chain, combinations, count, groupby, islice, permutations, product, takewhile


def work():
    total = sum(i * x for i, x in enumerate(range(15000)))
    total += sum(a - b for a, b in zip(range(15000), reversed(range(15000))))
    total += sum(map(abs, filter(lambda n: n % 2, range(-8000, 8000))))
    total += sum(1 for _ in combinations(range(16), 4))
    total += sum(p[0] for p in permutations(range(6)))
    total += sum(a * b for a, b in product(range(60), repeat=2))
    total += sum(islice(count(10, 3), 5000))
    total += sum(takewhile(lambda n: n < 5000, chain(range(4000), range(4000, 9000))))
    groups = [(key, len(list(group))) for key, group in groupby(range(6000), key=lambda n: n // 1000)]
    return total, groups[-1], list(accumulate(range(3000)))[-1], any(n > 9000 for n in range(9500))


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 130):
    result = work()
print(result)
# prints: (1124972679020, (5, 1000), 4498500, True)
