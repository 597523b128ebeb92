import sys

x = []
y = []
for i in range(2000):
    x = [x]
    y = [y]
u = int
for i in range(2000):
    u = (u,)
f = lambda: 0
for i in range(2000):
    f = (lambda g: lambda: g())(f)
m = iter([1])
for i in range(2000):
    m = map(abs, m)
for action in (
    lambda: repr(x), lambda: x == y, lambda: x < y, lambda: isinstance("", u), f, lambda: list(m),
):
    try:
        action()
        print("no error")
    except RecursionError as error:
        print(type(error).__name__)
del x, y
print("done")
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
# expect: no error
# expect: done
