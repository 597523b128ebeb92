t = (3, 1, 2, 1)
print(t, (1,), (), tuple('ab'), t[1:], t[::-1], t[-1])
print(t + (4,), t * 2, 0 * t, t.count(1), t.index(2), 1 in t, len(t))
print((1, 2) < (1, 3), (1,) < (1, 0), () == (), hash((1, 'a', None)) == hash((1, 'a', None)), hash(()), hash((1, 2, 3)))

class Point(tuple):
    def __new__(cls, x, y):
        return tuple.__new__(cls, (x, y))

p = Point(1, 2)
print(p, p == (1, 2), p + (3,), type(p[:]).__name__, type(p * 1).__name__, {p: 'found'}[(1, 2)])

# expect: (3, 1, 2, 1) (1,) () ('a', 'b') (1, 2, 1) (1, 2, 1, 3) 1
# expect: (3, 1, 2, 1, 4) (3, 1, 2, 1, 3, 1, 2, 1) () 2 2 True 4
# expect: True True True True 5740354900026072187 529344067295497451
# expect: (1, 2) True (1, 2, 3) tuple tuple found
