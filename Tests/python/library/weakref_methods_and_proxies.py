import weakref, gc
class C:
    def __init__(s,n=0): s.n=n
    def m(s): return s.n
    def __repr__(s): return 'C%d'%s.n
w=C(9); wm=weakref.WeakMethod(w.m); print(wm()(), wm()==w.m); rm=weakref.ref(w.m); print(rm())
try: weakref.WeakMethod(len)
except TypeError as e: print(e)
del w; gc.collect(); print(wm())
class Cal:
    def __call__(s,a): return a*2
    def __len__(s): return 3
    def __getitem__(s,i): return i
    def __add__(s,o): return ('add',o)
cal=Cal(); pc=weakref.proxy(cal); print(pc(4), len(pc), pc[5], pc+1, type(pc), bool(pc), weakref.proxy(cal) is pc)

# expect: 9 True
# expect: None
# expect: argument should be a bound method, not <class 'builtin_function_or_method'>
# expect: None
# expect: 8 3 5 ('add', 1) <class 'weakref.CallableProxyType'> True True
