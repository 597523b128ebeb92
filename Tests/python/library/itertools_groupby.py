from itertools import groupby

for key, group in groupby('AAAABBBCCDAAB'):
    print(key, list(group), end=' ')
print()
print([key for key, group in groupby([1, 1, 2, 3, 3])])
print([(key, list(group)) for key, group in groupby(['apple', 'avocado', 'bean', 'corn', 'cake'], key=lambda w: w[0])])
groups = [group for key, group in groupby('aabb')]
print([list(group) for group in groups])
it = groupby([1, 1, 2])
key, first = next(it)
print(key, next(first))
key, second = next(it)
print(key, list(first), list(second), next(it, 'end'))
print([(k, len(list(g))) for k, g in groupby(sorted('mississippi'))], list(groupby([])))
print([(k, list(g)) for k, g in groupby([None, None, 0], lambda x: None)])

# expect: A ['A', 'A', 'A', 'A'] B ['B', 'B', 'B'] C ['C', 'C'] D ['D'] A ['A', 'A'] B ['B'] 
# expect: [1, 2, 3]
# expect: [('a', ['apple', 'avocado']), ('b', ['bean']), ('c', ['corn', 'cake'])]
# expect: [[], []]
# expect: 1 1
# expect: 2 [] [2] end
# expect: [('i', 4), ('m', 1), ('p', 2), ('s', 4)] []
# expect: [(None, [None, None, 0])]
