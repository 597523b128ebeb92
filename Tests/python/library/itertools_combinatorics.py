from itertools import combinations, combinations_with_replacement, permutations

print(list(permutations('abc')))
print(list(permutations(range(3), 2)), list(permutations([], 0)), list(permutations('ab', 3)), list(permutations('ab', 0)))
print(list(combinations('abcd', 2)), list(combinations('ab', 3)), list(combinations([], 0)))
print(list(combinations(iterable=range(4), r=3)))
print(list(combinations_with_replacement('abc', 2)), list(combinations_with_replacement([], 1)))
print(list(combinations_with_replacement('ab', 0)), len(list(permutations(range(7)))))
for make, r in ((permutations, -1), (permutations, 1.0), (combinations, -1), (combinations, 'a')):
    try:
        make([1], r)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# expect: [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')]
# expect: [(0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1)] [()] [] [()]
# expect: [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [] [()]
# expect: [(0, 1, 2), (0, 1, 3), (0, 2, 3), (1, 2, 3)]
# expect: [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')] []
# expect: [()] 5040
# expect: ValueError r must be non-negative
# expect: TypeError Expected int as r
# expect: ValueError r must be non-negative
# expect: TypeError 'str' object cannot be interpreted as an integer
