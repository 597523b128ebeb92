# breakpoint() calls sys.breakpointhook with what it is given.
import sys

print(breakpoint.__name__, sys.breakpointhook is sys.__breakpointhook__)
for arguments in [(1,), (1, 2)]:
    try:
        breakpoint(*arguments)
    except TypeError as error:
        print(error)
try:
    breakpoint(colour=1)
except TypeError as error:
    print(error)
calls = []
sys.breakpointhook = lambda *args, **kws: calls.append((args, kws)) or "answer"
print(breakpoint(), breakpoint(1, name="x"))
print(calls)


def failing():
    raise ValueError("from the hook")


sys.breakpointhook = failing
try:
    breakpoint()
except ValueError as error:
    print(error)
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
# expect: breakpoint True
# expect: set_trace() takes 0 positional arguments but 1 was given
# expect: set_trace() takes 0 positional arguments but 2 were given
# expect: set_trace() got an unexpected keyword argument 'colour'
# expect: answer answer
# expect: [((), {}), ((1,), {'name': 'x'})]
# expect: from the hook
# expect: lost sys.breakpointhook
