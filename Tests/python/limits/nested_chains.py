# expect-status: 124
# expect-error:     print(len(list(chained)))
# Every level of nested iterators costs steps.
import itertools

chained = iter([1])
for number in range(60_000):
    chained = itertools.chain([number], chained)
print(len(list(chained)))
