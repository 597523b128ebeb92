import weakref, gc
class C:
    def __init__(s,n=0): s.n=n
    def m(s): return s.n
    def __repr__(s): return 'C%d'%s.n
d=weakref.WeakValueDictionary(); a=C(1); b=C(2); d['a']=a; d['b']=b; print(len(d), sorted(d), d['a'], 'a' in d, list(d.items()))
del a; gc.collect(); print(len(d), list(d), d.get('a'), d.get('a',5))
try: d['a']
except KeyError as e: print('KeyError', e)
print(d.pop('b'), len(d), d.setdefault('q', b), d.pop('zz', 7))
k=weakref.WeakKeyDictionary(); o=C(5); k[o]='v'; print(len(k), k[o], o in k, list(k), list(k.items()))
try: k[C(1)]
except KeyError as e: print('KeyError')
del o; gc.collect(); print(len(k), list(k))
s=weakref.WeakSet(); u=C(7); s.add(u); print(len(s), u in s, list(s)); 
v=C(8); s.add(v); s2=weakref.WeakSet([u]); print(s2<=s, len(s|s2), len(s&s2), len(s-s2), s2==weakref.WeakSet([u]))
del u; gc.collect(); print(len(s))

# expect: 2 ['a', 'b'] C1 True [('a', C1), ('b', C2)]
# expect: 1 ['b'] None 5
# expect: KeyError 'a'
# expect: C2 0 C2 7
# expect: 1 v True [C5] [(C5, 'v')]
# expect: KeyError
# expect: 0 []
# expect: 1 True [C7]
# expect: True 2 1 1 True
# expect: 1
