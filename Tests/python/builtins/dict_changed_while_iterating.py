d = {1: 1, 2: 2}
try:
    for key in d:
        d[key + 10] = 0
except RuntimeError as error:
    print(error)
s = {1, 2, 3}
try:
    for item in s:
        s.discard(item)
except RuntimeError as error:
    print(error)
d = {1: 1, 2: 2, 3: 3}
for key in d:
    d[key] *= 10
print(d)
try:
    for key in reversed(d):
        del d[key]
except RuntimeError as error:
    print(error, d)

# expect: dictionary changed size during iteration
# expect: Set changed size during iteration
# expect: {1: 10, 2: 20, 3: 30}
# expect: dictionary changed size during iteration {1: 10, 2: 20}
