def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: '{} {}'.format('a', 1))
show(lambda: '{1} {0}'.format('a', 'b'))
show(lambda: '{a} {b[1]} {c[x]}'.format(a=1, b=[4, 5], c={'x': 'é'}))
show(lambda: '{0.real} {0.__class__.__name__}'.format(3))
show(lambda: '{!r} {!s} {!a}'.format('é', 'é', 'é'))
show(lambda: '{:{w}.{p}f}|{:>{0}}'.format(3.14159, 2, w=8, p=2) if False else '{:{w}.{p}f}'.format(3.14159, w=8, p=2))
show(lambda: '{{{}}}'.format(1))
show(lambda: '{a}'.format_map({'a': 3}))

# expect: 'a 1'
# expect: 'b a'
# expect: '1 5 é'
# expect: '3 int'
# expect: "'é' é '\\xe9'"
# expect: '    3.14'
# expect: '{1}'
# expect: '3'
