from collections import deque


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


a, b = deque([1, 2]), deque([1, 3])
print(a < b, a <= b, a == b, a != b, a > b, a >= b, a == deque([1, 2]), a == [1, 2], deque() < a, deque([1]) < a)
print(a + b, a * 2, 2 * a, a * -1, a * 0)
c = a
c += [5]; print(a, c is a); c *= 2; print(a, c is a); c *= 0; print(a)
show(lambda: deque([1]) + [1])
show(lambda: [1] + deque([1]))
show(lambda: deque([1]) * 'a')
show(lambda: deque([1]) < [2])
show(lambda: hash(deque()))
class Named(deque):
    pass
n = Named([1, 2], 3)
print(n, n.copy(), type(n.copy()).__name__, n + n, type(n * 2).__name__, isinstance(n, deque), n == deque([1, 2]))
n += [7]; print(n, type(n).__name__, n.index(7), n[1])
n.tag = 'x'
print(n.tag, n.__dict__)

# expect: True True False True False False True False True True
# expect: deque([1, 2, 1, 3]) deque([1, 2, 1, 2]) deque([1, 2, 1, 2]) deque([]) deque([])
# expect: deque([1, 2, 5]) True
# expect: deque([1, 2, 5, 1, 2, 5]) True
# expect: deque([])
# expect: TypeError: can only concatenate deque (not "list") to deque
# expect: TypeError: can only concatenate list (not "collections.deque") to list
# expect: TypeError: can't multiply sequence by non-int of type 'str'
# expect: TypeError: '<' not supported between instances of 'collections.deque' and 'list'
# expect: TypeError: unhashable type: 'collections.deque'
# expect: Named([1, 2], maxlen=3) Named([1, 2], maxlen=3) Named Named([2, 1, 2], maxlen=3) Named True True
# expect: Named([1, 2, 7], maxlen=3) Named 2 2
# expect: x {'tag': 'x'}
