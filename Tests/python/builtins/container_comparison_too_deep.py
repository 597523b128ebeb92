a = []
a.append(a)
b = []
b.append(b)
try:
    print(a == b)
except RecursionError:
    print('too deep')
nested = []
for _ in range(50000):
    nested = [nested]
try:
    repr(nested)
except RecursionError:
    print('too deep')

# expect: too deep
# expect: too deep
