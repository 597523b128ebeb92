import copy
from copy import copy as c, deepcopy as d
class P:
    def __init__(s, a): s.a = a
p = P([1]); q = c(p); r = d(p); print(q.a is p.a, r.a is p.a, r.a)
l = [1, [2]]; l.append(l); m = d(l); print(m[2] is m, m[1] is l[1])
class S:
    __slots__ = ('x', 'y')
s = S(); s.x = [1]; t = c(s); u = d(s); print(t.x is s.x, u.x == s.x, u.x is s.x, hasattr(u, 'y'))
class L(list): pass
z = L([1, [2]]); z.n = 5; w = c(z); v = d(z); print(w, w.n, type(w), v, v.n, v[1] is z[1])
class D(dict): pass
z = D(a=[1]); w = d(z); print(w, w['a'] is z['a'], type(w)); w = c(z); print(w, w['a'] is z['a'])
class G:
    def __copy__(s): return 'copied'
    def __deepcopy__(s, memo): return ('deep', len(memo))
print(c(G()), d(G()), d([G()]))
class St:
    def __getstate__(s): return {'q': 1}
    def __setstate__(s, st): s.state = st
print(c(St()).state, d(St()).state)
class R:
    def __reduce__(s): return (R2, (1, 2), {'k': 3})
class R2:
    def __init__(s, *a): s.a = a
print(vars(c(R())), vars(d(R())))
import collections
print(d(collections.OrderedDict(a=1)), c(collections.deque([1, 2], 3)), d(collections.Counter('ab')), d(collections.defaultdict(list, a=[1])))
N = collections.namedtuple('N', 'a b'); print(d(N([1], 2)), c(N(1, 2)))
print(d({1, (2, 3)}), c({1}), d(frozenset([1])), d(bytearray(b'a')), d((1, [2])), d(ValueError('x', 1)), c(KeyError('k')))
import enum
class E(enum.Enum):
    A = 1
print(d(E.A) is E.A, c(E.A) is E.A, d(P) is P, d(len) is len, d(range(3)), d(1+2j))
a = [1]; b = d([a, a]); print(b[0] is b[1]); print(d(p.__init__).__self__ is p)
class T(tuple): pass
x = T((1, [2])); x.k = 3; y = d(x); print(y, y.k, type(y))
class Sl(int): pass
y = d(Sl(5)); print(y, type(y))
for bad in ((i for i in [1]), len):
    try: print(d(bad) is bad)
    except Exception as e: print(type(e), e)
print(copy.Error, copy.error is copy.Error, d(slice(1, [2], 3)), d(NotImplemented))
class K:
    def __new__(cls, *, a): o = object.__new__(cls); o.a = a; return o
    def __getnewargs_ex__(self): return (), {'a': self.a}
print(d(K(a=[1])).a)
class K:
    def __new__(cls, a): o = object.__new__(cls); o.a = a; return o
    def __getnewargs__(self): return (9,)
print(d(K(2)).a)

# expect: True False [1]
# expect: True False
# expect: True True False False
# expect: [1, [2]] 5 <class '__main__.L'> [1, [2]] 5 False
# expect: {'a': [1]} False <class '__main__.D'>
# expect: {'a': [1]} True
# expect: copied ('deep', 0) [('deep', 1)]
# expect: {'q': 1} {'q': 1}
# expect: {'a': (1, 2), 'k': 3} {'a': (1, 2), 'k': 3}
# expect: OrderedDict([('a', 1)]) deque([1, 2], maxlen=3) Counter({'a': 1, 'b': 1}) defaultdict(<class 'list'>, {'a': [1]})
# expect: N(a=[1], b=2) N(a=1, b=2)
# expect: {(2, 3), 1} {1} frozenset({1}) bytearray(b'a') (1, [2]) ('x', 1) 'k'
# expect: True True True True range(0, 3) (1+2j)
# expect: True
# expect: False
# expect: (1, [2]) 3 <class '__main__.T'>
# expect: 5 <class '__main__.Sl'>
# expect: <class 'TypeError'> cannot pickle 'generator' object
# expect: True
# expect: <class 'copy.Error'> True slice(1, [2], 3) NotImplemented
# expect: [1]
# expect: 2
