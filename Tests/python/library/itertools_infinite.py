from itertools import count, cycle, repeat, islice

print(list(islice(count(), 3)), list(islice(count(10, -2), 4)), list(islice(count(0.5, 0.25), 3)))
print(count(3), count(3, 2), count(step=2), count(1.0), count(2**62, 2**62))
c = count(2**63 - 2)
print([next(c) for _ in range(4)], c)
print(list(islice(cycle('abc'), 7)), list(cycle([])))
print(repeat('x'), repeat('x', 3), list(repeat([], 2)), list(repeat(1, -5)))
print(repeat(5, 3).__length_hint__(), list(map(pow, range(5), repeat(2))))
r = repeat(1, 2)
print(next(r), r, next(r), r, next(r, 'end'))

# expect: [0, 1, 2] [10, 8, 6, 4] [0.5, 0.75, 1.0]
# expect: count(3) count(3, 2) count(0, 2) count(1.0) count(4611686018427387904, 4611686018427387904)
# expect: [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809] count(9223372036854775810)
# expect: ['a', 'b', 'c', 'a', 'b', 'c', 'a'] []
# expect: repeat('x') repeat('x', 3) [[], []] []
# expect: 3 [0, 1, 4, 9, 16]
# expect: 1 repeat(1, 0) 1 repeat(1, 0) end
