from collections import deque


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


last = deque(maxlen=3)
for i in range(6):
    last.append(i)
print(last, last.maxlen)
last.appendleft('x'); print(last)
last.extend('abcd'); print(last)
last.extendleft([1, 2]); print(last)
print(last * 2, last + deque([9]), last.copy(), deque(last), deque(last, 2), deque([1, 2], 0))
zero = deque('abc', 0); zero.append(1); zero.appendleft(1); zero.extend('xy'); print(zero)
show(lambda: last.insert(0, 1))
show(lambda: deque([1], -1))
show(lambda: deque([1], 'a'))
show(lambda: setattr(last, 'maxlen', 5))

# expect: deque([3, 4, 5], maxlen=3) 3
# expect: deque(['x', 3, 4], maxlen=3)
# expect: deque(['b', 'c', 'd'], maxlen=3)
# expect: deque([2, 1, 'b'], maxlen=3)
# expect: deque([2, 1, 'b'], maxlen=3) deque([1, 'b', 9], maxlen=3) deque([2, 1, 'b'], maxlen=3) deque([2, 1, 'b']) deque([1, 'b'], maxlen=2) deque([], maxlen=0)
# expect: deque([], maxlen=0)
# expect: IndexError: deque already at its maximum size
# expect: ValueError: maxlen must be non-negative
# expect: TypeError: an integer is required
# expect: AttributeError: attribute 'maxlen' of 'collections.deque' objects is not writable
