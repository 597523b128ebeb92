from collections import deque


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


show(lambda: deque(1))
show(lambda: deque(1, 2, 3))
show(lambda: deque(a=1))
show(lambda: deque().pop())
show(lambda: deque().popleft())
show(lambda: deque([1])[2])
show(lambda: deque([1])['a'])
show(lambda: deque([1])[0:1])
show(lambda: deque([1]).__setitem__(5, 1))
show(lambda: deque([1]).__delitem__(5))
show(lambda: deque([1]).index(3))
show(lambda: deque([1, 2, 3]).index(1, 1))
show(lambda: deque([1, 2, 3]).index(3, -1))
show(lambda: deque([1]).remove(3))
show(lambda: deque([1]).rotate('a'))
show(lambda: deque([1]).append())
show(lambda: deque([1]).append(1, 2))
show(lambda: deque([1]).extend(1))
show(lambda: deque([1]).missing)
d = deque([1, 2, 3])
try:
    for item in d:
        d.append(item)
except RuntimeError as error:
    print(error, len(d))
class Shrinks:
    def __eq__(self, other):
        e.clear()
        return False
e = deque([Shrinks(), 1])
show(lambda: e.remove(5))
e = deque([Shrinks(), 1])
show(lambda: 5 in e)
e = deque([Shrinks(), 1])
show(lambda: e.count(5))

# expect: TypeError: 'int' object is not iterable
# expect: TypeError: deque() takes at most 2 arguments (3 given)
# expect: TypeError: 'a' is an invalid keyword argument for deque()
# expect: IndexError: pop from an empty deque
# expect: IndexError: pop from an empty deque
# expect: IndexError: deque index out of range
# expect: TypeError: sequence index must be integer, not 'str'
# expect: TypeError: sequence index must be integer, not 'slice'
# expect: IndexError: deque index out of range
# expect: IndexError: deque index out of range
# expect: ValueError: 3 is not in deque
# expect: ValueError: 1 is not in deque
# expect: 2
# expect: ValueError: 3 is not in deque
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: deque.append() takes exactly one argument (0 given)
# expect: TypeError: deque.append() takes exactly one argument (2 given)
# expect: TypeError: 'int' object is not iterable
# expect: AttributeError: 'collections.deque' object has no attribute 'missing'
# expect: deque mutated during iteration 4
# expect: IndexError: deque mutated during iteration
# expect: RuntimeError: deque mutated during iteration
# expect: RuntimeError: deque mutated during iteration
