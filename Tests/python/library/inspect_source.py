import inspect
from inspect import *
import functools
def t(f):
    try: r=f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
def f(a, b:int=1, /, c='x', *args:str, d, e:float=2.5, **kw)->bool: "doc f"
def g(x, y=2): pass
class C:
    """Class doc.

        indented
    """
    def __init__(self, p, q=3): pass
    def m(self, z): "m doc"
    @classmethod
    def cm(cls, w): pass
    @staticmethod
    def sm(v): pass
    @property
    def pr(self): "prop doc"
class D(C):
    def m(self, z): pass
@functools.wraps(g)
def w(*a): pass
print(getsource(g)); print(getsource(C)); print(getsource(D.m)); print(getsourcelines(g)); print(getsource(w))
lam = lambda q: (q +
   1)
print(getsource(lam))
# comment on h
# second
def h(a,
      b):
    # inner

    return """
text
"""

# after
print(getsource(h)); print(getcomments(h))
t(lambda: getsource(len)); t(lambda: getfile(3)); t(lambda: getsource(int))

# expect: def g(x, y=2): pass
# expect:
# expect: class C:
# expect:     """Class doc.
# expect:
# expect:         indented
# expect:     """
# expect:     def __init__(self, p, q=3): pass
# expect:     def m(self, z): "m doc"
# expect:     @classmethod
# expect:     def cm(cls, w): pass
# expect:     @staticmethod
# expect:     def sm(v): pass
# expect:     @property
# expect:     def pr(self): "prop doc"
# expect:
# expect:     def m(self, z): pass
# expect:
# expect: (['def g(x, y=2): pass\n'], 9)
# expect: def g(x, y=2): pass
# expect:
# expect: lam = lambda q: (q +
# expect:    1)
# expect:
# expect: def h(a,
# expect:       b):
# expect:     # inner
# expect:
# expect:     return """
# expect: text
# expect: """
# expect:
# expect: # comment on h
# expect: # second
# expect:
# expect: TypeError module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method
# expect: TypeError module, class, method, function, traceback, frame, or code object was expected, got int
# expect: TypeError <class 'int'> is a built-in class
