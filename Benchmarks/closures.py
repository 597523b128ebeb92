# Why: closures that read and rebind outer names, lambdas and partial application.
import sys
from functools import partial


def counter():
    count = 0

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


def compose(f, g):
    return lambda x: f(g(x))


def work():
    step = counter()
    twice = compose(lambda x: x * 2, lambda x: x + 1)
    by_three = partial(step, 3)
    total = 0
    for i in range(25000):
        step()
        by_three()
        total += twice(i)
    return total, step(0)


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 70):
    result = work()
print(result)
# prints: (625025000, 100000)
