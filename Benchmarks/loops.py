# Why: integer arithmetic in a while loop.
def f():
    i = 0
    s = 0
    while i < 5000000:
        s = s + i % 7
        i += 1
    return s
print(f())
# prints: 14999995
