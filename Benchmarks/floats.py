# Why: float arithmetic.
def f():
    x = 0.0
    y = 1.5
    i = 0
    while i < 3000000:
        x = x * 0.99 + y / 3.0 - 0.25
        i += 1
    return x > 0.0
print(f())
# prints: True
