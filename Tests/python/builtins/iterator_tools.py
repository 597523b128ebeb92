print(list(enumerate('abc')), list(enumerate('ab', start=5)), list(enumerate(['x'], 10 ** 20)))
print(list(zip('abc', range(2))), list(zip()), list(zip([1, 2], [3, 4], [5, 6])), dict(zip('ab', [1, 2])))
print(list(map(str, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(max, [1, 5], [4, 2], [3, 3])))
print(list(filter(None, [0, 1, '', 'a'])), list(filter(lambda n: n % 2, range(6))), list(filter(bool, [[], [0]])))
print(list(reversed([1, 2, 3])), list(reversed('abc')), list(reversed((1, 2))), list(reversed(range(3))))
values = iter([1, 2, 3, 0, 5])
print(list(iter(lambda: next(values), 0)), list(values))
e = enumerate('ab')
print(next(e), iter(e) is e, next(e), next(e, 'done'), next(e, 'still done'))

class Old:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError
        return index * 10

    def __len__(self):
        return 4

print(list(Old()), list(reversed(Old())), 20 in Old(), [*iter(Old())])
print([1, 2].__iter__().__length_hint__(), iter(range(10)).__length_hint__(), reversed([1, 2]).__length_hint__())

# expect: [(0, 'a'), (1, 'b'), (2, 'c')] [(5, 'a'), (6, 'b')] [(100000000000000000000, 'x')]
# expect: [('a', 0), ('b', 1)] [] [(1, 3, 5), (2, 4, 6)] {'a': 1, 'b': 2}
# expect: ['1', '2'] [4, 10] [4, 5]
# expect: [1, 'a'] [1, 3, 5] [[0]]
# expect: [3, 2, 1] ['c', 'b', 'a'] [2, 1] [2, 1, 0]
# expect: [1, 2, 3] [5]
# expect: (0, 'a') True (1, 'b') done still done
# expect: [0, 10, 20, 30] [30, 20, 10, 0] True [0, 10, 20, 30]
# expect: 2 10 2
