# Why: float arithmetic.
import sys


def work():
    x = 0.0
    y = 1.5
    i = 0
    while i < 150000:
        x = x * 0.99 + y / 3.0 - 0.25
        i += 1
    return x > 0.0


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 50):
    result = work()
print(result)
# prints: True
