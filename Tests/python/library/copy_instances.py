import copy
from collections import namedtuple
class P:
    def __init__(s): s.a=[1]; s.me=s
p=P(); q=copy.deepcopy(p); print(q.me is q, q.a is p.a, q.a, copy.copy(p).a is p.a)
class S:
    __slots__=('a','b')
s=S(); s.a=[1]; r=copy.deepcopy(s); print(r.a, r.a is s.a, hasattr(r,'b'))
class L(list):
    def __init__(s,*a): super().__init__(*a); s.tag='t'
l=L([1,[2]]); k=copy.deepcopy(l); print(k,type(k),k.tag,k[1] is l[1])
class D(dict): pass
d=D(a=[1]); d.z=1; k=copy.copy(d); print(k,type(k).__name__,k.z)
class T(tuple): pass
k=copy.deepcopy(T([1,[2]])); print(k,type(k).__name__)
class I(int): pass
i=I(5); i.q=[1]; k=copy.deepcopy(i); print(k,k.q,k.q is i.q)
N=namedtuple('N','a b'); print(copy.deepcopy(N(1,[2])), copy.copy(N(1,2)))
class St:
    def __getstate__(s): return {'x':5}
    def __setstate__(s,st): print('set',st); s.__dict__.update(st)
print(copy.copy(St()).x)
class Na:
    def __new__(cls,a,b): o=super().__new__(cls); o.ab=(a,b); return o
    def __getnewargs__(s): return s.ab
print(copy.copy(Na(1,2)).ab)
print(S().__reduce_ex__(2)[1:], P.__reduce_ex__(P(),2)[1:2])
class Red:
    def __reduce__(s): return (Red2,(1,2))
class Red2:
    def __init__(s,*a): print('red2',a)
copy.copy(Red()); copy.deepcopy(Red())
print(type(copy.deepcopy(ValueError('a',[1]))), copy.copy(KeyError('z')).args)
class Meth:
    def m(s): return s
mm=Meth(); f=copy.deepcopy(mm.m); print(f.__self__ is mm)
class St2(str): pass
s=St2('abc'); s.n=[1]; k=copy.deepcopy(s); print(repr(k), k.n, type(k).__name__, k.n is s.n)
class SS(set): pass
print(copy.deepcopy(SS([1,2])), copy.copy(SS([3])))
from enum import Enum
class E(Enum): A=[1]
print(copy.copy(E.A) is E.A, copy.deepcopy(E.A) is E.A)
import types
print(copy.deepcopy(types.SimpleNamespace(a=[1])))
import re
print(copy.deepcopy(re.compile('a')), copy.copy(len), copy.deepcopy(P) is P)

class Both(S):
    pass
x = Both(); x.a = 1; x.c = 2
print(x.__getstate__(), S().__getstate__(), P.__getstate__(Na(1, 2)))
y = copy.copy(x); print(y.a, y.c)
import copyreg
class Own: pass
copyreg.pickle(Own, lambda o: (str, ('made',)))
print(copy.copy(Own()), copy.deepcopy([Own()]))
class Plain:
    __reduce_ex__ = None
try: copy.copy(Plain())
except Exception as e: print(type(e).__name__, e)
print(copy.Error, copy.error is copy.Error, issubclass(copy.Error, Exception))

# expect: True False [1] True
# expect: [1] False False
# expect: [1, [2]] <class '__main__.L'> t False
# expect: {'a': [1]} D 1
# expect: (1, [2]) T
# expect: 5 [1] False
# expect: N(a=1, b=[2]) N(a=1, b=2)
# expect: set {'x': 5}
# expect: 5
# expect: (1, 2)
# expect: ((<class '__main__.S'>,), None, None, None) ((<class '__main__.P'>,),)
# expect: red2 (1, 2)
# expect: red2 (1, 2)
# expect: <class 'ValueError'> ('z',)
# expect: False
# expect: 'abc' [1] St2 False
# expect: SS({1, 2}) SS({3})
# expect: True True
# expect: namespace(a=[1])
# expect: re.compile('a') <built-in function len> True
# expect: ({'c': 2}, {'a': 1}) None {'ab': (1, 2)}
# expect: 1 2
# expect: made ['made']
# expect: <class 'copy.Error'> True True
