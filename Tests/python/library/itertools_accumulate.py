from itertools import accumulate
import operator

print(list(accumulate([1, 2, 3, 4])), list(accumulate([])), list(accumulate([], initial=5)))
print(list(accumulate([1, 2, 3], operator.mul)), list(accumulate([3, 1, 4, 1], max, initial=2)))
print(list(accumulate('abc')), list(accumulate([[1], [2]])))
print(list(accumulate([1, 2, 3], lambda a, b: a * 10 + b)), list(accumulate([5], func=None, initial=None)))
print(list(accumulate([0.1] * 3)), list(accumulate([2**62] * 3)))

# expect: [1, 3, 6, 10] [] [5]
# expect: [1, 2, 6] [2, 3, 3, 4, 4]
# expect: ['a', 'ab', 'abc'] [[1], [1, 2]]
# expect: [1, 12, 123] [5]
# expect: [0.1, 0.2, 0.30000000000000004] [4611686018427387904, 9223372036854775808, 13835058055282163712]
