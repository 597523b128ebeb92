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
print(isfunction(f), isfunction(len), ismethod(C(1).m), ismethod(C.m), isclass(C), ismodule(inspect), isbuiltin(len), isroutine(len), isgeneratorfunction(f), isroutine(C.m), ismethoddescriptor(str.join), isdatadescriptor(C.pr))
def gen(): yield
async def co(): pass
async def ag(): yield
x=co()
print(isgeneratorfunction(gen), isgenerator(gen()), iscoroutinefunction(co), iscoroutine(x), isawaitable(x), isasyncgenfunction(ag), isasyncgen(ag())); x.close()
print([n for n,v in getmembers(C) if not n.startswith('__')], [n for n,_ in getmembers(C, isfunction)], [n for n,_ in getmembers(C(1), ismethod)])
print(getdoc(C), '|', getdoc(f), '|', getdoc(D), '|', getdoc(D.m), '|', getdoc(D(1).m), '|', getdoc(C.pr))
print(repr(cleandoc('  a\n    b\n      c\n\n')))
print(getmro(D), getfullargspec(f), getfullargspec(C.m), getcallargs(g,1), getmodule(C).__name__, getmodule(f) is not None)
print(isabstract(C), type(getattr_static(C(1),'pr')), getmembers_static(C)[-3][0], Signature.empty, Parameter.empty)
import abc
class Ab(abc.ABC):
    @abc.abstractmethod
    def q(self): ...
print(isabstract(Ab), classify_class_attrs(D)[-1].name, [a.kind for a in classify_class_attrs(C) if a.name in ('cm','sm','m','pr')])
print(getclasstree([C,D]))

# expect: True False True False True True True True False True True True
# expect: True True True True True True True
# expect: ['cm', 'm', 'pr', 'sm'] ['__init__', 'm', 'sm'] ['__init__', 'cm', 'm']
# expect: Class doc.
# expect:
# expect: indented | doc f | Class doc.
# expect:
# expect: indented | m doc | m doc | prop doc
# expect: 'a\nb\n  c'
# expect: (<class '__main__.D'>, <class '__main__.C'>, <class 'object'>) FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(1, 'x'), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 2.5}, annotations={'return': <class 'bool'>, 'b': <class 'int'>, 'args': <class 'str'>, 'e': <class 'float'>}) FullArgSpec(args=['self', 'z'], varargs=None, varkw=None, defaults=None, kwonlyargs=[], kwonlydefaults=None, annotations={}) {'x': 1, 'y': 2} __main__ True
# expect: False <class 'property'> m <class 'inspect._empty'> <class 'inspect._empty'>
# expect: True sm ['class method', 'method', 'property', 'static method']
# expect: [(<class 'object'>, ()), [(<class '__main__.C'>, (<class 'object'>,)), [(<class '__main__.D'>, (<class '__main__.C'>,))]]]
