import weakref, gc
class C:
    def __init__(s,n=0): s.n=n
    def m(s): return s.n
    def __repr__(s): return 'C%d'%s.n
t=C(10); f=weakref.finalize(t, print, 'fin', 1, end='!\n'); print(f.alive, f.peek()[1:], f.atexit); del t; gc.collect(); print(f.alive)
t2=C(11); f2=weakref.finalize(t2, print, 'fin2'); print(f2()); print(f2(), f2.alive)
t3=C(12); f3=weakref.finalize(t3, print, 'at exit'); t4=C(13); f4=weakref.finalize(t4, print, 'at exit 4'); f5=weakref.finalize(t4,print,'never'); f5.detach()

# expect: True (<built-in function print>, ('fin', 1), {'end': '!\n'}) True
# expect: fin 1!
# expect: False
# expect: fin2
# expect: None
# expect: None False
# expect: at exit 4
# expect: at exit
