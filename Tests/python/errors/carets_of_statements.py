import traceback


def show(text):
    try:
        exec(compile(text, __file__, "exec"), {})
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)[1:]
        print([(f.lineno, f.colno, f.end_colno) for f in frames], error)


show("import nowhere")
show("import sys, nowhere")
show("from math import nothing")
show("for x in 5: pass")
show("with 5: pass")
show("x = 5\nassert x == 6, 'not six'")
show("assert 1 and not 2 < 3")
show("[*5]")
show("try: 1/0\nexcept 5: pass")
show("class A:\n  def f(self): return self\n  def g(self): 1/0\n(A()\n  .f()\n  .g())")
show("x = (None\n  .foo)")
# expect: [(1, 0, 14)] No module named 'nowhere'
# expect: [(1, 0, 19)] No module named 'nowhere'
# expect: [(1, 0, 24)] cannot import name 'nothing' from 'math' (unknown location)
# expect: [(1, 0, 16)] 'int' object is not iterable
# expect: [(1, 0, 12)] 'int' object does not support the context manager protocol
# expect: [(2, 7, 13)] not six
# expect: [(1, 17, 22)] 
# expect: [(1, 0, 4)] Value after * must be an iterable, not int
# expect: [(2, 0, 14)] catching classes that do not inherit from BaseException is not allowed
# expect: [(6, 3, 6), (3, 15, 18)] division by zero
# expect: [(2, 3, 6)] 'NoneType' object has no attribute 'foo'
