d = {'a': 1, 'b': 2, 'c': 3}
keys, values, items = d.keys(), d.values(), d.items()
d['d'] = 4
print(keys, values, items, len(items))
print('a' in keys, 3 in values, ('a', 1) in items, ('a', 2) in items, 'a' in items)
print(sorted(keys & {'a', 'z'}), sorted(keys - ['a']), sorted(keys | 'xy'), sorted(keys ^ {'a', 'q'}))
print(sorted({'a', 'q'} - keys), sorted(['a'] & keys), items & {('a', 1)}, sorted(items ^ {'a': 1, 'b': 5}.items()))
print(keys == {'a', 'b', 'c', 'd'}, keys > {'a'}, items <= {('a', 1)}, keys.isdisjoint('xyz'), values == d.values())
print(list(reversed(keys)), list(reversed(values)), list(reversed(items)), keys.mapping)
for action in (lambda: keys & 5, lambda: keys + keys, lambda: keys < ['a'], lambda: hash(keys), lambda: values & set()):
    try:
        print(action())
    except TypeError as error:
        print(error)

# expect: dict_keys(['a', 'b', 'c', 'd']) dict_values([1, 2, 3, 4]) dict_items([('a', 1), ('b', 2), ('c', 3), ('d', 4)]) 4
# expect: True True True False False
# expect: ['a'] ['b', 'c', 'd'] ['a', 'b', 'c', 'd', 'x', 'y'] ['b', 'c', 'd', 'q']
# expect: ['q'] ['a'] {('a', 1)} [('b', 2), ('b', 5), ('c', 3), ('d', 4)]
# expect: True True False True False
# expect: ['d', 'c', 'b', 'a'] [4, 3, 2, 1] [('d', 4), ('c', 3), ('b', 2), ('a', 1)] {'a': 1, 'b': 2, 'c': 3, 'd': 4}
# expect: 'int' object is not iterable
# expect: unsupported operand type(s) for +: 'dict_keys' and 'dict_keys'
# expect: '<' not supported between instances of 'dict_keys' and 'list'
# expect: unhashable type: 'dict_keys'
# expect: unsupported operand type(s) for &: 'dict_values' and 'set'
