from itertools import pairwise, starmap

print(list(pairwise('ABCD')), list(pairwise([1])), list(pairwise([])))
print(list(starmap(pow, [(2, 5), [3, 2], (10, 3)])), list(starmap(max, ['ab', 'zq'])))
print(list(starmap(lambda *a: len(a), [(), (1,), range(5)])))
try:
    list(starmap(pow, [1]))
except TypeError as error:
    print(error)

# expect: [('A', 'B'), ('B', 'C'), ('C', 'D')] [] []
# expect: [32, 9, 1000] ['b', 'z']
# expect: [0, 1, 5]
# expect: 'int' object is not iterable
