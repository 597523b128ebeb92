from itertools import zip_longest

print(list(zip_longest('ABCD', 'xy', fillvalue='-')), list(zip_longest([1], [2, 3])), list(zip_longest()))
print(list(zip_longest('ab')), list(zip_longest([], 'a', range(3))))
print([sum(row) for row in zip_longest([1, 2, 3], [10], [100, 200], fillvalue=0)])

# expect: [('A', 'x'), ('B', 'y'), ('C', '-'), ('D', '-')] [(1, 2), (None, 3)] []
# expect: [('a',), ('b',)] [(None, 'a', 0), (None, None, 1), (None, None, 2)]
# expect: [111, 202, 3]
