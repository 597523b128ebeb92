d = {}
for i in range(30):
    d[i * 7 % 31] = i
for i in range(0, 30, 2):
    del d[i * 7 % 31]
d[0] = 'again'
d[100] = 'new'
print(d)
while len(d) > 12:
    d.popitem()
print(list(d.items()))
a = {1: 'a', 2: 'b'}
a[1.0] = 'float key'
a[True] = 'bool key'
print(a)

# expect: {7: 1, 21: 3, 4: 5, 18: 7, 1: 9, 15: 11, 29: 13, 12: 15, 26: 17, 9: 19, 23: 21, 6: 23, 20: 25, 3: 27, 17: 29, 0: 'again', 100: 'new'}
# expect: [(7, 1), (21, 3), (4, 5), (18, 7), (1, 9), (15, 11), (29, 13), (12, 15), (26, 17), (9, 19), (23, 21), (6, 23)]
# expect: {1: 'bool key', 2: 'b'}
