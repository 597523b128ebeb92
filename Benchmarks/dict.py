# Why: reading and writing dict items, and a method call on a dict.
def f():
    d = {}
    for k in [0,1,2,3,4,5,6,7,8,9]:
        i = 0
        while i < 100000:
            d[i] = d.get(i, 0) + k
            i += 1
    return len(d)
print(f())
# prints: 100000
