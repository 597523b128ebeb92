from contextlib import ExitStack, contextmanager
@contextmanager
def step(name):
    print("enter", name)
    try: yield name
    finally: print("exit", name)
with ExitStack() as stack:
    names = [stack.enter_context(step(n)) for n in "ab"]
    stack.callback(print, "callback", 1)
    print(names)
with ExitStack() as stack:
    stack.push(lambda *details: print(details[0]) or True)
    1 / 0
with ExitStack() as stack:
    stack.callback(print, "later"); kept = stack.pop_all()
print("between"); kept.close()
def bad(*details): raise ValueError("in exit")
try:
    with ExitStack() as stack:
        stack.push(bad); stack.enter_context(step("c")); 1 / 0
except ValueError as error: print(repr(error), repr(error.__context__))
try: ExitStack().enter_context(5)
except TypeError as error: print(error)
# expect: enter a
# expect: enter b
# expect: ['a', 'b']
# expect: callback 1
# expect: exit b
# expect: exit a
# expect: <class 'ZeroDivisionError'>
# expect: between
# expect: later
# expect: enter c
# expect: exit c
# expect: ValueError('in exit') ZeroDivisionError('division by zero')
# expect: 'builtins.int' object does not support the context manager protocol
