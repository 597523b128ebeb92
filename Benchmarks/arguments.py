# Why: keywords, keyword-only parameters, *args and **kwargs, on both sides of a call.
import sys


def area(width, height=2, *, scale=1):
    return width * height * scale


def gather(*numbers, **named):
    return len(numbers) + len(named)


def forward(*args, **kwargs):
    return gather(*args, **kwargs)


def work():
    total = 0
    options = {"scale": 3}
    for i in range(15000):
        total += area(i, scale=2) + area(height=i, width=1)
        total += area(*(i, 1), **options)
        total += forward(i, 1, 2, a=1, b=2)
    return total


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 55):
    result = work()
print(result)
# prints: 900015000
