# Why: integers beyond 64 bits: multiplication, division, powers, conversion to text.
import sys


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def work():
    f = factorial(700)
    g = fibonacci(7000)
    power = pow(3, 10**30, 10**40 + 121)
    return len(str(f)), f // g % 1000003, power % 97, (g * g - f).bit_length(), str(g)[:10]


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 620):
    result = work()
print(result)
# prints: (1690, 589285, 20, 9718, '3664348305')
