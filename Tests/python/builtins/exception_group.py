# BaseExceptionGroup and ExceptionGroup: construction and its errors, split, subgroup, derive, and `except*` by hand.
def t(f):
    try:
        r = f(); print(repr(r), str(r))
    except BaseException as e: print(type(e).__name__, e)
class Sub(ExceptionGroup): pass
class BSub(BaseExceptionGroup): pass
t(lambda: ExceptionGroup())
t(lambda: ExceptionGroup('a'))
t(lambda: ExceptionGroup(1, [ValueError()]))
t(lambda: ExceptionGroup('a', 1))
t(lambda: ExceptionGroup('a', {ValueError()}))
t(lambda: ExceptionGroup('a', {1: 2}))
t(lambda: ExceptionGroup('a', []))
t(lambda: ExceptionGroup('a', [ValueError(), 1]))
t(lambda: ExceptionGroup('a', [ValueError(), ValueError]))
t(lambda: ExceptionGroup('a', [KeyboardInterrupt()]))
t(lambda: BaseExceptionGroup('a', [KeyboardInterrupt()]))
t(lambda: BaseExceptionGroup('a', [ValueError()]))
t(lambda: Sub('a', [KeyboardInterrupt()]))
t(lambda: BSub('a', [KeyboardInterrupt()]))
t(lambda: BSub('a', [ValueError(2)]))
t(lambda: Sub('a', (ValueError(2),TypeError())))
t(lambda: ExceptionGroup('a', [ValueError()], 3))
t(lambda: ExceptionGroup('a', [ValueError()], x=3))
t(lambda: ExceptionGroup('a', exceptions=[ValueError()]))
t(lambda: ExceptionGroup('a', (x for x in [ValueError()])))
t(lambda: ExceptionGroup('a', 'abc'))
g = ExceptionGroup('a', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), OSError(4)])])
t(lambda: g.split(ValueError))
t(lambda: g.split((ValueError, TypeError)))
t(lambda: g.split(lambda e: isinstance(e, ExceptionGroup) and e.message == 'n'))
t(lambda: g.split(ExceptionGroup))
t(lambda: g.split(KeyError))
t(lambda: g.subgroup(KeyError))
t(lambda: g.subgroup(ValueError))
t(lambda: g.subgroup(OSError))
t(lambda: g.split(1))
t(lambda: g.split())
t(lambda: g.split(1, 2))
t(lambda: g.split(x=1))
t(lambda: g.subgroup())
t(lambda: g.derive())
t(lambda: g.derive([KeyError()]))
t(lambda: g.derive([KeyboardInterrupt()]))
t(lambda: g.split((ValueError, 1)))
t(lambda: g.split(print))
class C:
    def __call__(self, e): return isinstance(e, ValueError)
t(lambda: g.split(C()))
t(lambda: g.split(int))
t(lambda: g.split([ValueError]))
t(lambda: setattr(g, 'message', 1))
t(lambda: setattr(g, 'exceptions', 1))
t(lambda: delattr(g, 'exceptions'))
t(lambda: ExceptionGroup[int])
t(lambda: BaseExceptionGroup.__mro__)
t(lambda: ExceptionGroup.__mro__)
t(lambda: ExceptionGroup.__bases__)
t(lambda: (g.message, g.exceptions, g.args))
g.add_note('x'); g.__cause__ = KeyError(); g.__context__ = OSError()
m, r = g.split(ValueError)
for x in (m, r): print(x.__notes__, x.__notes__ is g.__notes__, x.__cause__, repr(x.__context__), x.__suppress_context__, x.__traceback__)
for n in ('a', ('b',), 3):
    g.__notes__ = n
    m = g.subgroup(ValueError); print(getattr(m, '__notes__', 'none'))
class D(ExceptionGroup):
    def derive(self, excs): return 1
t(lambda: D('x', [ValueError(), TypeError()]).split(ValueError))
class D(ExceptionGroup):
    def derive(self, excs): print('derive', excs); return D('d' + self.message, excs)
t(lambda: D('x', [ValueError(), TypeError()]).split(ValueError))
t(lambda: D('x', [ValueError(), TypeError()]).split(lambda e: 1/0))
class E(ExceptionGroup):
    def __new__(cls, message, excs, code):
        o = super().__new__(cls, message, excs); o.code = code; return o
    def derive(self, excs): return E(self.message, excs, self.code)
t(lambda: E('x', [ValueError(), TypeError()], 4))
t(lambda: E('x', [ValueError(), TypeError()], 4).split(TypeError)[1].code)
def naked(types, e):
    try:
        try: raise e
        except* types as x: print('got', repr(x), x.__traceback__, x.__context__)
    except BaseException as y: print('out', repr(y), repr(y.__context__), repr(y.__cause__))
naked(ValueError, ValueError(1)); naked(ValueError, TypeError(1)); naked(KeyboardInterrupt, KeyboardInterrupt())
naked(ExceptionGroup, TypeError(1)); naked((ValueError, ExceptionGroup), TypeError(1)); naked(1, TypeError(1)); naked((1,), ValueError()); naked(BaseExceptionGroup, g)
class S:
    pass
def multi(*hs, e):
    pass
try:
    try: raise g
    except* ValueError: raise KeyError('k')
except BaseException as y: print(repr(y), repr(y.__context__), repr(y.__cause__))
try:
    try: raise ExceptionGroup('q', [ValueError(1)])
    except* ValueError: raise KeyError('k')
except BaseException as y: print(repr(y), repr(y.__context__), repr(y.__cause__))
try:
    try: raise ExceptionGroup('q', [ValueError(1)])
    except* ValueError: raise
except BaseException as y: print(repr(y), repr(y.__context__), repr(y.__cause__))
try:
    try: raise ExceptionGroup('q', [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError: raise
    except* TypeError as t: raise t
except BaseException as y: print(repr(y), repr(y.__context__), repr(y.__cause__))
try:
    try: raise ExceptionGroup('q', [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as v: raise v from None
    except* TypeError as t: raise OSError from t
except BaseException as y: print(repr(y), repr(y.__context__), repr(y.__cause__))
try:
    try: raise ValueError(1)
    except* ValueError: raise
except BaseException as y: print(repr(y), repr(y.__context__), repr(y.__cause__))
try:
    try: raise ValueError(1)
    except* ValueError as v: raise v.exceptions[0]
except BaseException as y: print(repr(y), repr(y.__context__), repr(y.__cause__))
import sys
try: raise ExceptionGroup('q', [ValueError(1), TypeError(2), KeyError(3)])
except* ValueError: print(sys.exc_info()[1])
except* (print(sys.exc_info()[1]) or TypeError): print(sys.exc_info()[1])
except* KeyError: print(sys.exc_info()[1])
print(sys.exc_info())
class Sp(ExceptionGroup):
    def split(self, t): print('split', t); return super().split(t)
try: raise Sp('q', [ValueError(1), TypeError(2), KeyError(3)])
except* ValueError as e: print(e)
except* Exception as e: print(repr(e))
# expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
# expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# expect: TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
# expect: TypeError second argument (exceptions) must be a sequence
# expect: TypeError second argument (exceptions) must be a sequence
# expect: TypeError second argument (exceptions) must be a sequence
# expect: ValueError second argument (exceptions) must be a non-empty sequence
# expect: ValueError Item 1 of second argument (exceptions) is not an exception
# expect: ValueError Item 1 of second argument (exceptions) is not an exception
# expect: TypeError Cannot nest BaseExceptions in an ExceptionGroup
# expect: BaseExceptionGroup('a', [KeyboardInterrupt()]) a (1 sub-exception)
# expect: ExceptionGroup('a', [ValueError()]) a (1 sub-exception)
# expect: TypeError Cannot nest BaseExceptions in 'Sub'
# expect: BSub('a', [KeyboardInterrupt()]) a (1 sub-exception)
# expect: BSub('a', [ValueError(2)]) a (1 sub-exception)
# expect: Sub('a', (ValueError(2), TypeError())) a (2 sub-exceptions)
# expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
# expect: TypeError ExceptionGroup() takes no keyword arguments
# expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# expect: TypeError second argument (exceptions) must be a sequence
# expect: ValueError Item 0 of second argument (exceptions) is not an exception
# expect: (ExceptionGroup('a', [ValueError(1), ExceptionGroup('n', [ValueError(3)])]), ExceptionGroup('a', [TypeError(2), ExceptionGroup('n', [OSError(4)])])) (ExceptionGroup('a', [ValueError(1), ExceptionGroup('n', [ValueError(3)])]), ExceptionGroup('a', [TypeError(2), ExceptionGroup('n', [OSError(4)])]))
# expect: (ExceptionGroup('a', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3)])]), ExceptionGroup('a', [ExceptionGroup('n', [OSError(4)])])) (ExceptionGroup('a', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3)])]), ExceptionGroup('a', [ExceptionGroup('n', [OSError(4)])]))
# expect: (ExceptionGroup('a', [ExceptionGroup('n', [ValueError(3), OSError(4)])]), ExceptionGroup('a', [ValueError(1), TypeError(2)])) (ExceptionGroup('a', [ExceptionGroup('n', [ValueError(3), OSError(4)])]), ExceptionGroup('a', [ValueError(1), TypeError(2)]))
# expect: (ExceptionGroup('a', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), OSError(4)])]), None) (ExceptionGroup('a', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), OSError(4)])]), None)
# expect: (None, ExceptionGroup('a', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), OSError(4)])])) (None, ExceptionGroup('a', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), OSError(4)])]))
# expect: None None
# expect: ExceptionGroup('a', [ValueError(1), ExceptionGroup('n', [ValueError(3)])]) a (2 sub-exceptions)
# expect: ExceptionGroup('a', [ExceptionGroup('n', [OSError(4)])]) a (1 sub-exception)
# expect: TypeError expected a function, exception type or tuple of exception types
# expect: TypeError split expected 1 argument, got 0
# expect: TypeError split expected 1 argument, got 2
# expect: TypeError BaseExceptionGroup.split() takes no keyword arguments
# expect: TypeError subgroup expected 1 argument, got 0
# expect: TypeError function takes exactly 1 argument (0 given)
# expect: ExceptionGroup('a', [KeyError()]) a (1 sub-exception)
# expect: BaseExceptionGroup('a', [KeyboardInterrupt()]) a (1 sub-exception)
# expect: TypeError expected a function, exception type or tuple of exception types
# expect: TypeError expected a function, exception type or tuple of exception types
# expect: TypeError expected a function, exception type or tuple of exception types
# expect: TypeError expected a function, exception type or tuple of exception types
# expect: TypeError expected a function, exception type or tuple of exception types
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: ExceptionGroup[int] ExceptionGroup[int]
# expect: (<class 'BaseExceptionGroup'>, <class 'BaseException'>, <class 'object'>) (<class 'BaseExceptionGroup'>, <class 'BaseException'>, <class 'object'>)
# expect: (<class 'ExceptionGroup'>, <class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) (<class 'ExceptionGroup'>, <class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: (<class 'BaseExceptionGroup'>, <class 'Exception'>) (<class 'BaseExceptionGroup'>, <class 'Exception'>)
# expect: ('a', (ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), OSError(4)])), ('a', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), OSError(4)])])) ('a', (ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), OSError(4)])), ('a', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), OSError(4)])]))
# expect: ['x'] False  OSError() True None
# expect: ['x'] False  OSError() True None
# expect: ['a']
# expect: ['b']
# expect: none
# expect: TypeError derive must return an instance of BaseExceptionGroup
# expect: derive [ValueError()]
# expect: derive [TypeError()]
# expect: (D('dx', [ValueError()]), D('dx', [TypeError()])) (D('dx', [ValueError()]), D('dx', [TypeError()]))
# expect: ZeroDivisionError division by zero
# expect: E('x', [ValueError(), TypeError()], 4) x (2 sub-exceptions)
# expect: 4 4
# expect: got ExceptionGroup('', (ValueError(1),)) None None
# expect: out TypeError(1) None None
# expect: got BaseExceptionGroup('', (KeyboardInterrupt(),)) None None
# expect: out TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') TypeError(1) None
# expect: out TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') TypeError(1) None
# expect: out TypeError('catching classes that do not inherit from BaseException is not allowed') TypeError(1) None
# expect: out TypeError('catching classes that do not inherit from BaseException is not allowed') ValueError() None
# expect: out TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') ExceptionGroup('a', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), OSError(4)])]) None
# expect: ExceptionGroup('', [KeyError('k'), ExceptionGroup('a', [TypeError(2), ExceptionGroup('n', [OSError(4)])])]) None None
# expect: ExceptionGroup('', [KeyError('k')]) None None
# expect: ExceptionGroup('q', [ValueError(1)]) None None
# expect: ExceptionGroup('', [ExceptionGroup('q', [TypeError(2)]), ExceptionGroup('q', [ValueError(1), KeyError(3)])]) None None
# expect: ExceptionGroup('', [ExceptionGroup('q', [ValueError(1)]), OSError(), ExceptionGroup('q', [KeyError(3)])]) None None
# expect: ExceptionGroup('', (ValueError(1),)) None None
# expect: ValueError(1) ExceptionGroup('', (ValueError(1),)) None
# expect: q (1 sub-exception)
# expect: q (1 sub-exception)
# expect: q (1 sub-exception)
# expect: q (1 sub-exception)
# expect: (None, None, None)
# expect: split <class 'ValueError'>
# expect: q (1 sub-exception)
# expect: ExceptionGroup('q', [TypeError(2), KeyError(3)])
