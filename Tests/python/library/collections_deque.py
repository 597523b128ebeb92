from collections import deque


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


d = deque([1, 2, 3])
d.append(4); d.appendleft(0)
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), d)
d.extend('ab'); d.extendleft('xy')
print(d, d.index('a'), d.count(2), 2 in d, 'q' in d, list(reversed(d)))
d.rotate(2); print(d); d.rotate(-3); print(d); d.rotate(); print(d); d.rotate(100); print(d)
d.reverse(); d.remove('a'); d.insert(2, 'new'); d.insert(-1, 'last'); d.insert(99, 'end'); d.insert(0, 'start')
print(d)
del d[0]; d[1] = 'set'
print(d, bool(d), bool(deque()), d.copy() == d, d.copy() is d)
d.clear()
print(d, d.maxlen, deque('abc', maxlen=None), deque())
n = deque([[1], deque([2])])
n.append(n)
print(n, str(deque(['a'])))
e = deque(range(3)); e.extend(e); print(e); e.extendleft(e); print(e)

# expect: deque([1, 2, 3]) 5 0 4 4 0 deque([1, 2, 3])
# expect: deque(['y', 'x', 1, 2, 3, 'a', 'b']) 5 1 True False ['b', 'a', 3, 2, 1, 'x', 'y']
# expect: deque(['a', 'b', 'y', 'x', 1, 2, 3])
# expect: deque(['x', 1, 2, 3, 'a', 'b', 'y'])
# expect: deque(['y', 'x', 1, 2, 3, 'a', 'b'])
# expect: deque(['a', 'b', 'y', 'x', 1, 2, 3])
# expect: deque(['start', 3, 2, 'new', 1, 'x', 'y', 'last', 'b', 'end'])
# expect: deque([3, 'set', 'new', 1, 'x', 'y', 'last', 'b', 'end']) True False True False
# expect: deque([]) None deque(['a', 'b', 'c']) deque([])
# expect: deque([[1], deque([2]), [...]]) deque(['a'])
# expect: deque([0, 1, 2, 0, 1, 2])
# expect: deque([2, 1, 0, 2, 1, 0, 0, 1, 2, 0, 1, 2])
