from collections import defaultdict


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


d = defaultdict(list)
for word in 'the quick brown fox jumps over the lazy dog'.split():
    d[len(word)].append(word)
print(d, d[99], len(d), d.get(5), d.get(1234), 1234 in d)
counts = defaultdict(int)
for letter in 'mississippi':
    counts[letter] += 1
print(dict(counts), counts, sorted(counts.items()))
print(defaultdict(None, a=1), defaultdict(int, [(1, 2)], b=3), defaultdict(), defaultdict(list, {'k': [1]}))
print(d.default_factory, d.copy() == d, type(d.copy()).__name__, d.copy().default_factory)
print(counts | {'z': 26}, {'z': 26} | counts, type({} | counts).__name__)
counts |= {'y': 2}
print(counts, counts.pop('y'), counts.setdefault('q', 5), counts.__missing__('w'), counts)
counts.default_factory = None
show(lambda: counts['absent'])
show(lambda: defaultdict(1))
show(lambda: defaultdict(int, 1))
show(lambda: defaultdict(int, {}, {}))
show(lambda: counts.missing)
show(lambda: counts | [1])
def fail(): raise ValueError('no default')
show(lambda: defaultdict(fail)['x'])

# expect: defaultdict(<class 'list'>, {3: ['the', 'fox', 'the', 'dog'], 5: ['quick', 'brown', 'jumps'], 4: ['over', 'lazy'], 99: []}) [] 4 ['quick', 'brown', 'jumps'] None False
# expect: {'m': 1, 'i': 4, 's': 4, 'p': 2} defaultdict(<class 'int'>, {'m': 1, 'i': 4, 's': 4, 'p': 2}) [('i', 4), ('m', 1), ('p', 2), ('s', 4)]
# expect: defaultdict(None, {'a': 1}) defaultdict(<class 'int'>, {1: 2, 'b': 3}) defaultdict(None, {}) defaultdict(<class 'list'>, {'k': [1]})
# expect: <class 'list'> True defaultdict <class 'list'>
# expect: defaultdict(<class 'int'>, {'m': 1, 'i': 4, 's': 4, 'p': 2, 'z': 26}) defaultdict(<class 'int'>, {'z': 26, 'm': 1, 'i': 4, 's': 4, 'p': 2}) defaultdict
# expect: defaultdict(<class 'int'>, {'m': 1, 'i': 4, 's': 4, 'p': 2, 'q': 5, 'w': 0}) 2 5 0 defaultdict(<class 'int'>, {'m': 1, 'i': 4, 's': 4, 'p': 2, 'q': 5, 'w': 0})
# expect: KeyError: 'absent'
# expect: TypeError: first argument must be callable or None
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: dict expected at most 1 argument, got 2
# expect: AttributeError: 'collections.defaultdict' object has no attribute 'missing'
# expect: TypeError: unsupported operand type(s) for |: 'collections.defaultdict' and 'list'
# expect: ValueError: no default
