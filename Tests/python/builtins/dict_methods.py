d = {'a': 1}
d['b'] = 2
print(d.get('a'), d.get('x'), d.get('x', 0), d.setdefault('c', 3), d.setdefault('a', 9), d.setdefault('n'))
print(d, 'a' in d, len(d), list(d), list(reversed(d)))
print(d.pop('n'), d.pop('zz', 'none'), d.popitem(), d)
d.update({'a': 10}, z=26)
d.update([('y', 25), ['x', 24], 'qr'])
print(d)
copy = d.copy()
d.clear()
print(d, copy, copy == dict(copy), copy != {})
print(dict.fromkeys('aba'), dict.fromkeys([1, 2], []), dict(a=1, b=2), dict([(1, 2)], x=3), dict({1: 2}.items()))

# expect: 1 None 0 3 1 None
# expect: {'a': 1, 'b': 2, 'c': 3, 'n': None} True 4 ['a', 'b', 'c', 'n'] ['n', 'c', 'b', 'a']
# expect: None none ('c', 3) {'a': 1, 'b': 2}
# expect: {'a': 10, 'b': 2, 'z': 26, 'y': 25, 'x': 24, 'q': 'r'}
# expect: {} {'a': 10, 'b': 2, 'z': 26, 'y': 25, 'x': 24, 'q': 'r'} True True
# expect: {'a': None, 'b': None} {1: [], 2: []} {'a': 1, 'b': 2} {1: 2, 'x': 3} {1: 2}
