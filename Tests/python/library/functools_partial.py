from functools import partial


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


def f(a, b=2, *rest, c=3):
    return a, b, rest, c
p = partial(f, 1)
q = partial(p, 5, 6, c=9)
print(p(), p(7), p(c=1), q(), q(8), q(c=0), partial(int, base=2)('101'))
print(q.func is f, q.args, q.keywords, p.args)
print(partial(print, 'a', end='!'), partial(max))
p.label = 'mine'
print(p.label, p.__dict__, callable(p), list(map(partial(pow, 2), range(4))))
class Sub(partial):
    pass
s = Sub(f, 1)
print(s(2), type(s).__name__, isinstance(s, partial), s.args)
class C:
    g = partial(lambda *a: a, 1)
print(C().g(2), sorted('bA', key=partial(str.lower)))
show(lambda: partial())
show(lambda: partial(1))
show(lambda: p.missing)
show(lambda: partial(f)())

# expect: (1, 2, (), 3) (1, 7, (), 3) (1, 2, (), 1) (1, 5, (6,), 9) (1, 5, (6, 8), 9) (1, 5, (6,), 0) 5
# expect: True (1, 5, 6) {'c': 9} (1,)
# expect: functools.partial(<built-in function print>, 'a', end='!') functools.partial(<built-in function max>)
# expect: mine {'label': 'mine'} True [1, 2, 4, 8]
# expect: (1, 2, (), 3) Sub True (1,)
# expect: (1, 2) ['A', 'b']
# expect: TypeError: type 'partial' takes at least one argument
# expect: TypeError: the first argument must be callable
# expect: AttributeError: 'functools.partial' object has no attribute 'missing'
# expect: TypeError: f() missing 1 required positional argument: 'a'
