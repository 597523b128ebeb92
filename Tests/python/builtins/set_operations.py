a = {1, 2, 3, 4}
b = {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, b - a)
print(a.union([9], 'x'), a.intersection([1, 2], (2, 3)), a.difference([1], [2]), a.symmetric_difference([4, 7]))
print(a <= b, {3} < b, a >= {1}, a == {4, 3, 2, 1}, a.isdisjoint([7]), a.issubset(range(9)), a.issuperset([1]))
a |= {10}
a &= {1, 2, 10, 11}
a ^= {1, 50}
a -= {50}
print(a)
a.update([5], {6: 'six'}, 'z')
a.discard('z')
a.discard('not there')
a.remove(5)
print(a, len(a), frozenset([1, 2]) | {3}, {3} | frozenset([1]), {frozenset([1]): 'nested'}[frozenset([1])])
print({1, 2} in [{2, 1}], {1} in {frozenset([1])}, frozenset('ab') == {'a', 'b'})

# expect: {1, 2, 3, 4, 5} {3, 4} {1, 2} {1, 2, 5} {5}
# expect: {1, 2, 3, 4, 'x', 9} {2} {3, 4} {1, 2, 3, 7}
# expect: False True True True True True True
# expect: {2, 10}
# expect: {2, 6, 10} 3 frozenset({1, 2, 3}) {1, 3} nested
# expect: True True True
