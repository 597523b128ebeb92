import collections
import functools
import itertools
import operator

endless = [
    lambda: sum(itertools.count()),
    lambda: max(itertools.repeat(1)),
    lambda: list(itertools.cycle([1])),
    lambda: set(itertools.repeat(1)),
    lambda: "".join(itertools.repeat("")),
    lambda: 1 in itertools.repeat(2),
    lambda: collections.deque(itertools.repeat(1), 0),
    lambda: functools.reduce(operator.mul, itertools.repeat(1.0)),
    lambda: next(itertools.chain.from_iterable(itertools.repeat([]))),
    lambda: {1}.issuperset(itertools.repeat(1)),
]
for action in endless:
    action()
# arguments: --max-steps 1000000
# expect-status: 124
# expect-error:     lambda: sum(itertools.count()),
