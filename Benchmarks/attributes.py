# Why: reading and writing attributes, and a method call.
class P:
    def __init__(self):
        self.x = 0
        self.y = 1
    def step(self):
        self.x += self.y
        return self.x
def f():
    p = P()
    i = 0
    while i < 2000000:
        p.step()
        i += 1
    return p.x
print(f())
# prints: 2000000
