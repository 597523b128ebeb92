# Why: resuming a generator.
def gen(n):
    i = 0
    while i < n:
        yield i
        i += 1
def f():
    s = 0
    for x in gen(2000000):
        s += x
    return s
print(f())
# prints: 1999999000000
