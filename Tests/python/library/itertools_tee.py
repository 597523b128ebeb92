from itertools import tee

a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), tee([], 0), len(tee('a', 4)))
a, b = tee(iter('abc'))
next(a)
c = a.__copy__()
print(list(a), list(c), list(b))
def numbers():
    for i in range(3):
        print('make', i)
        yield i
x, y = tee(numbers())
print(next(x), next(x), next(y), list(x), list(y))
try:
    tee([], -1)
except ValueError as error:
    print(error)

# expect: 1 2 [1, 2, 3] [3] () 4
# expect: ['b', 'c'] ['b', 'c'] ['a', 'b', 'c']
# expect: make 0
# expect: make 1
# expect: make 2
# expect: 0 1 0 [2] [1, 2]
# expect: n must be >= 0
