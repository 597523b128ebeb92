# Why: with statements: classes with __enter__ and __exit__, and contextlib.
import sys
from contextlib import contextmanager, suppress


class Depth:
    def __init__(self):
        self.now = self.most = 0

    def __enter__(self):
        self.now += 1
        self.most = max(self.most, self.now)
        return self

    def __exit__(self, kind, value, traceback):
        self.now -= 1
        return kind is ValueError


@contextmanager
def added(items, item):
    items.append(item)
    try:
        yield items
    finally:
        items.pop()


def work():
    depth = Depth()
    items = []
    total = 0
    for i in range(6000):
        with depth, depth as same:
            total += same.now
        with depth:
            if i % 10 == 0:
                raise ValueError(i)
        with added(items, i):
            total += len(items)
        with suppress(KeyError):
            {}[i]
    return total, depth.most, depth.now, items


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 25):
    result = work()
print(result)
# prints: (18000, 2, 0, [])
