# Why: reading and writing attributes, and a method call.
import sys


class Point:
    def __init__(self):
        self.x = 0
        self.y = 1

    def step(self):
        self.x += self.y
        return self.x


def work():
    p = Point()
    i = 0
    while i < 100000:
        p.step()
        i += 1
    return p.x


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 55):
    result = work()
print(result)
# prints: 100000
