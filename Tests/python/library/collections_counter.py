from collections import Counter


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


c = Counter('abracadabra')
print(c, c['a'], c['zz'], 'zz' in c, c.most_common(2), c.most_common(), c.most_common(0), c.total(), len(c))
print(sorted(c.elements()), list(Counter(a=2, b=0, c=-1).elements()), Counter({'x': 3}, y=1), Counter([1, 2, 1]))
print(Counter(), Counter(None), Counter(a=0), Counter(a='x', b=1), Counter('ab') == Counter('ba'), Counter(cats=4))
c.update('aaa'); c.update({'b': 10}); c.update(z=1); print(c)
c.subtract('aab'); c.subtract({'z': 5}, q=1); print(c)
del c['a'], c['never there']; print(c)
print(c.copy(), type(c.copy()).__name__, dict(Counter('aab')), Counter(iter('aab')), Counter('aab').keys())
words = 'red blue red green blue blue'.split()
print(Counter(words).most_common(1)[0][0], max(Counter(words).values()), {k: v for k, v in Counter(words).items()})
c = Counter(); c['k'] += 1; c['k'] += 1; c['j'] -= 1; print(c, +c, -c)
show(lambda: Counter(1))
show(lambda: Counter({}, {}))
show(lambda: Counter.fromkeys('ab'))
show(lambda: Counter([[]]))

# expect: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 5 0 False [('a', 5), ('b', 2)] [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] [] 11 5
# expect: ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'd', 'r', 'r'] ['a', 'a'] Counter({'x': 3, 'y': 1}) Counter({1: 2, 2: 1})
# expect: Counter() Counter() Counter({'a': 0}) Counter({'a': 'x', 'b': 1}) True Counter({'cats': 4})
# expect: Counter({'b': 12, 'a': 8, 'r': 2, 'c': 1, 'd': 1, 'z': 1})
# expect: Counter({'b': 11, 'a': 6, 'r': 2, 'c': 1, 'd': 1, 'q': -1, 'z': -4})
# expect: Counter({'b': 11, 'r': 2, 'c': 1, 'd': 1, 'q': -1, 'z': -4})
# expect: Counter({'b': 11, 'r': 2, 'c': 1, 'd': 1, 'q': -1, 'z': -4}) Counter {'a': 2, 'b': 1} Counter({'a': 2, 'b': 1}) dict_keys(['a', 'b'])
# expect: blue 3 {'red': 2, 'blue': 3, 'green': 1}
# expect: Counter({'k': 2, 'j': -1}) Counter({'k': 2}) Counter({'j': 1})
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
# expect: NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
# expect: TypeError: unhashable type: 'list'
