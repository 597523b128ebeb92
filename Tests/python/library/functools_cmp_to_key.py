from functools import cmp_to_key

def compare(a, b):
    return (a > b) - (a < b)
key = cmp_to_key(lambda a, b: compare(b, a))
print(sorted([3, 1, 2], key=key), max([3, 1, 2], key=key), min('hello', key=cmp_to_key(compare)))
print(key(1) < key(2), key(1) > key(2), key(1) == key(1), key(1) >= key(1), key(1) <= key(0), key(1) != key(2), key(5).obj)
print(sorted(['10', '9', '1'], key=cmp_to_key(lambda a, b: -1 if a + b > b + a else 1)))
for bad in (lambda: cmp_to_key(), lambda: key(), lambda: key(1) < 2, lambda: hash(key(1)), lambda: cmp_to_key(1, 2)):
    try:
        bad()
    except TypeError as error:
        print(error)

# expect: [3, 2, 1] 1 e
# expect: False True True True True True 5
# expect: ['9', '1', '10']
# expect: cmp_to_key() missing required argument 'mycmp' (pos 1)
# expect: K() missing required argument 'obj' (pos 1)
# expect: other argument must be K instance
# expect: unhashable type: 'functools.KeyWrapper'
# expect: cmp_to_key() takes at most 1 argument (2 given)
