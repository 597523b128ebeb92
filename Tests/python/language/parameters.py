def f(a, b=2, /, c=3, *args, d, e=5, **rest):
    return a, b, c, args, d, e, rest


print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, x=7))
print(f(1, c=9, d=4, e=8))
for call in ["f()", "f(1)", "f(1, b=2, d=1)", "f(1, d=1, d2=2)"]:
    try:
        print(eval(call))
    except TypeError as error:
        print(error)


def g(*, x, y=2):
    return x, y


try:
    g(1)
except TypeError as error:
    print(error)
print(g(**{"x": 1}), g(*[], x=5))
# expect: (1, 2, 3, (), 4, 5, {})
# expect: (1, 2, 3, (4, 5), 6, 5, {'x': 7})
# expect: (1, 2, 9, (), 4, 8, {})
# expect: f() missing 1 required positional argument: 'a'
# expect: f() missing 1 required keyword-only argument: 'd'
# expect: (1, 2, 3, (), 1, 5, {'b': 2})
# expect: (1, 2, 3, (), 1, 5, {'d2': 2})
# expect: g() takes 0 positional arguments but 1 was given
# expect: (1, 2) (5, 2)
