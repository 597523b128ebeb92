from itertools import product

print(list(product('AB', [1, 2])), list(product()), list(product([], 'a')), list(product('ab', repeat=2)))
print(list(product([0, 1], repeat=0)), list(product('ab', [1], repeat=2)))
print([''.join(p) for p in product('01', repeat=3)], len(list(product(range(4), repeat=5))))
p = product('ab', 'c')
print(next(p), next(p), next(p, 'end'), next(p, 'end'))

# expect: [('A', 1), ('A', 2), ('B', 1), ('B', 2)] [()] [] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')]
# expect: [()] [('a', 1, 'a', 1), ('a', 1, 'b', 1), ('b', 1, 'a', 1), ('b', 1, 'b', 1)]
# expect: ['000', '001', '010', '011', '100', '101', '110', '111'] 1024
# expect: ('a', 'c') ('b', 'c') end end
