# A dict that is filled and emptied again and again still ends its searches.
d = {}
for i in range(1000):
    d[i] = i
    d.pop(i)
print(len(d), 5 in d)
for i in range(1000):
    d[str(i)] = i
    d.popitem()
print(len(d), "x" in d)
for i in range(300):
    d[i, 1] = d[i, 2] = i
    del d[i, 2], d[i, 1]
print(d, d.get((1, 1)))
from collections import OrderedDict

o = OrderedDict.fromkeys("abcd")
for i in range(1000):
    o.move_to_end("abcd"[i % 4], last=i % 3 == 0)
print(o, "z" in o)
# expect: 0 False
# expect: 0 False
# expect: {} None
# expect: OrderedDict([('c', None), ('b', None), ('a', None), ('d', None)]) False
