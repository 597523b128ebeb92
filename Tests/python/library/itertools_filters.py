from itertools import compress, dropwhile, filterfalse, takewhile

print(list(compress('ABCDEF', [1, 0, 1, 0, 1, 1])), list(compress('AB', [1])), list(compress(data=[], selectors=[1])))
print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(dropwhile(str.islower, 'abCd')))
print(list(takewhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(takewhile(bool, [])))
print(list(filterfalse(lambda x: x % 2, range(10))), list(filterfalse(None, [0, 1, '', 'a'])))
print(list(filterfalse(bool, [0, 1, 2, []])))
source = iter([1, 9, 2, 3])
small = takewhile(lambda x: x < 5, source)
print(list(small), list(small), list(source))

# expect: ['A', 'C', 'E', 'F'] ['A'] []
# expect: [6, 4, 1] ['C', 'd']
# expect: [1, 4] []
# expect: [0, 2, 4, 6, 8] [0, '']
# expect: [0, []]
# expect: [1] [] [2, 3]
