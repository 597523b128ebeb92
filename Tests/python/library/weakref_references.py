import weakref, gc
class C:
    def __init__(s,n=0): s.n=n
    def m(s): return s.n
    def __repr__(s): return 'C%d'%s.n
x=C(1); r=weakref.ref(x); print(r() is x)
del x; print(r())
y=C(2); cb=[]
r2=weakref.ref(y, lambda r: cb.append('dead')); del y; gc.collect(); print(r2(), cb)
for bad in (1,'a',(),None,[],{},object()):
    try: weakref.ref(bad); print('ok',bad)
    except TypeError as e: print(e)
for good in ({1},frozenset([2]),C,len,lambda:0,gc,(i for i in [])): print(type(weakref.ref(good)))
z=C(3); print(weakref.ref(z) is weakref.ref(z), hash(weakref.ref(z))==hash(z), weakref.ref(z)==weakref.ref(z))
rr=weakref.ref(z); print(weakref.getweakrefcount(z), weakref.getweakrefs(z)==[rr])
p=weakref.proxy(z); print(p.n, p.m(), str(p), type(p), isinstance(p,C)); p.n=9; print(z.n)
try: hash(p)
except TypeError as e: print(e)
del z
try: p.n
except ReferenceError as e: print(e)
class S: __slots__=('a',)
try: weakref.ref(S())
except TypeError as e: print(e)
class S2: __slots__=('a','__weakref__')
q=S2(); print(weakref.ref(q)() is q)
class Sub(weakref.ref):
    def __init__(s,o,cb=None,**k): super().__init__(o,cb); s.k=k
    def __call__(s):
        o=super().__call__(); return o and (o,s.k)
q=C(20); sr=Sub(q,z=1); print(sr())
class I(int): pass
class St(str): pass
class T(tuple): pass
for c in (I,St,T):
    try: g=c(); weakref.ref(g); print('ok')
    except TypeError as e: print(e)
print(weakref.ref, weakref.ProxyType, weakref.WeakSet)
class Node:
    def __init__(s): s.kids=[]; s.par=None
    def add(s,k): s.kids.append(k); k.par=weakref.ref(s)
n=Node(); k1=Node(); n.add(k1); print(k1.par() is n); del n; print(k1.par())
def f():
    o=C(1); return weakref.ref(o)
print(f()())

# expect: True
# expect: None
# expect: None ['dead']
# expect: cannot create weak reference to 'int' object
# expect: cannot create weak reference to 'str' object
# expect: cannot create weak reference to 'tuple' object
# expect: cannot create weak reference to 'NoneType' object
# expect: cannot create weak reference to 'list' object
# expect: cannot create weak reference to 'dict' object
# expect: cannot create weak reference to 'object' object
# expect: <class 'weakref.ReferenceType'>
# expect: <class 'weakref.ReferenceType'>
# expect: <class 'weakref.ReferenceType'>
# expect: <class 'weakref.ReferenceType'>
# expect: <class 'weakref.ReferenceType'>
# expect: <class 'weakref.ReferenceType'>
# expect: <class 'weakref.ReferenceType'>
# expect: True True True
# expect: 1 True
# expect: 3 3 C3 <class 'weakref.ProxyType'> True
# expect: 9
# expect: unhashable type: 'weakref.ProxyType'
# expect: weakly-referenced object no longer exists
# expect: cannot create weak reference to 'S' object
# expect: True
# expect: (C20, {'z': 1})
# expect: cannot create weak reference to 'I' object
# expect: ok
# expect: cannot create weak reference to 'T' object
# expect: <class 'weakref.ReferenceType'> <class 'weakref.ProxyType'> <class '_weakrefset.WeakSet'>
# expect: True
# expect: None
# expect: None
