class C:
    f = abs
    g = len
    h = str.upper
    i = [].append
c = C()
print(c.f(-6), c.g("ab"))
bound = c.f
print(bound(-1))
try:
    c.h()
except TypeError as e:
    print(e)
for _ in range(3):
    print(c.f(-2))

# expect: 6 2
# expect: 1
# expect: descriptor 'upper' for 'str' objects doesn't apply to a 'C' object
# expect: 2
# expect: 2
# expect: 2
