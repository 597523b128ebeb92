# A variable of an inner function that is read before it is bound is unbound, whatever ran before.
def stale():
    a = b = c = d = e = f = g = h = None
    return [a, b, c, d, e, f, g, h]


def generator():
    v, w = (1, sum((v - i for i in range(2))))


def function():
    x, y = 1, (lambda: x)()
    return x, y


def later(flag):
    if flag:
        x = 1

    def inner():
        return x

    return inner()


for call in (generator, function, lambda: later(True), lambda: later(False)):
    stale()
    try:
        print(call())
    except NameError as error:
        print(error)
# expect: cannot access free variable 'v' where it is not associated with a value in enclosing scope
# expect: cannot access free variable 'x' where it is not associated with a value in enclosing scope
# expect: 1
# expect: cannot access free variable 'x' where it is not associated with a value in enclosing scope
