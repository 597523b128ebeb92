from collections import UserDict, UserList, UserString


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
d = Lower({'A': 1}, B=2)
d.update(C=3); d['D'] = 4
print(d, d['a'], len(d), sorted(d), d.get('zz'), d.pop('b'), 'c' in d, d.data, d | {'E': 5}, d.copy(), type(d.copy()).__name__)
show(lambda: d['zz'])
show(lambda: UserDict(1))
class Stack(UserList):
    def push(self, item): self.append(item)
s = Stack([1, 2]); s.push(3)
print(s, s[0], s[1:], type(s[1:]).__name__, s + [4], [0] + s, s * 2, len(s), 2 in s, s == [1, 2, 3], s.pop(), s.index(2))
s.extend([9, 8]); s.sort(); s.reverse(); s += (7,); del s[0]; print(s, list(s), s.count(7), s < [100], s.copy())
class Title(UserString):
    def shout(self): return self.upper() + '!'
t = Title('hello world')
print(t, repr(t), t.shout(), type(t.shout()).__name__, t[0], t[1:4], len(t), 'wor' in t, t + '?', t * 2, t == 'hello world')
print(t.split(), t.replace('o', '0'), t.title(), t.find('w'), t.center(15, '*'), t.startswith('he'), hash(t) == hash('hello world'), '%s!' % t)

# expect: {'a': 1, 'c': 3, 'd': 4} 1 4 ['a', 'b', 'c', 'd'] None 2 True {'a': 1, 'c': 3, 'd': 4} {'a': 1, 'c': 3, 'd': 4, 'e': 5} {'a': 1, 'c': 3, 'd': 4} Lower
# expect: KeyError: 'zz'
# expect: TypeError: 'int' object is not iterable
# expect: [1, 2] 1 [2, 3] Stack [1, 2, 3, 4] [0, 1, 2, 3] [1, 2, 3, 1, 2, 3] 3 True True 3 1
# expect: [8, 2, 1, 7] [8, 2, 1, 7] 1 True [8, 2, 1, 7]
# expect: hello world 'hello world' HELLO WORLD! Title h ell 11 True hello world? hello worldhello world True
# expect: ['hello', 'world'] hell0 w0rld Hello World 6 **hello world** True True hello world!
