from collections import defaultdict

def tree():
    return defaultdict(tree)
t = tree()
t['a']['b']['c'] = 1
t['a']['d'] = 2
print(list(t['a']), t['a']['b'] == {'c': 1}, len(t), isinstance(t, dict))
class Squares(defaultdict):
    def __missing__(self, key):
        self[key] = key * key
        return self[key]
s = Squares()
print(s[4], s, type(s.copy()).__name__)
d = defaultdict(int)
d['me'] = d
print(d)
d = defaultdict(lambda: 'n/a', name='x')
print('%(name)s %(other)s' % d, '{name} {age}'.format_map(d), sorted(d))
pairs = defaultdict(set)
for k, v in [('a', 1), ('b', 2), ('a', 1), ('a', 3)]:
    pairs[k].add(v)
print(dict(pairs), {**pairs}, list(pairs.items()))

# expect: ['b', 'd'] True 1 True
# expect: 16 Squares(None, {4: 16}) Squares
# expect: defaultdict(<class 'int'>, {'me': defaultdict(<class 'int'>, {...})})
# expect: x n/a x n/a ['age', 'name', 'other']
# expect: {'a': {1, 3}, 'b': {2}} {'a': {1, 3}, 'b': {2}} [('a', {1, 3}), ('b', {2})]
