# Why: making instances and tuples, and freeing them.
class N:
    def __init__(self, v, n):
        self.v = v
        self.n = n
def f():
    i = 0
    h = None
    while i < 1500000:
        h = N(i, None)
        t = (i, h)
        i += 1
    return h.v
print(f())
# prints: 1499999
