from itertools import chain, combinations, count, filterfalse, groupby, islice, repeat, starmap, takewhile, tee, zip_longest
import operator

def grouper(iterable, n, fillvalue=None):
    return zip_longest(*[iter(iterable)] * n, fillvalue=fillvalue)

def powerset(items):
    items = list(items)
    return chain.from_iterable(combinations(items, r) for r in range(len(items) + 1))

def partition(test, iterable):
    a, b = tee(iterable)
    return list(filterfalse(test, a)), list(filter(test, b))

def encode(text):
    return [(letter, len(list(run))) for letter, run in groupby(text)]

print([''.join(g) for g in grouper('ABCDEFG', 3, 'x')])
print(list(powerset('abc')))
print(partition(lambda x: x % 2, range(8)))
print(encode('wwwbbw'), sum(starmap(operator.mul, zip([1, 2], [3, 4]))))
def primes():
    found = []
    for n in count(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n
print(list(islice(primes(), 12)))

# expect: ['ABC', 'DEF', 'Gxx']
# expect: [(), ('a',), ('b',), ('c',), ('a', 'b'), ('a', 'c'), ('b', 'c'), ('a', 'b', 'c')]
# expect: ([0, 2, 4, 6], [1, 3, 5, 7])
# expect: [('w', 3), ('b', 2), ('w', 1)] 11
# expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
