def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: '%s %s' % ('a', 1))
show(lambda: '%(a)s %(b)r' % {'a': 1, 'b': 'é'})
show(lambda: '%s' % [1, 2])
show(lambda: ('abc' % [], 'abc' % {}))
show(lambda: '%d|%5d|%-5d|%05d|%+d' % (1, 42, 42, 42, 42))
show(lambda: '%x|%#X|%o' % (255, 255, 8))
show(lambda: '%.2f|%8.3f|%e|%g' % (1.005, 2.5, 12345.678, 0.00001))
show(lambda: '%c%c' % (65, 'é'))
show(lambda: '%*d|%-*d|%.*f' % (5, 42, 5, 42, 2, 3.14159))
show(lambda: '%.3s|%5s|%a' % ('abcdef', 'ab', 'é'))
show(lambda: '100%%' % ())
show(lambda: ('%d' % 3.99, '%d' % 10 ** 30))
show(lambda: '%(a)s %(a)s' % {'a': 1})

# expect: 'a 1'
# expect: "1 'é'"
# expect: '[1, 2]'
# expect: ('abc', 'abc')
# expect: '1|   42|42   |00042|+42'
# expect: 'ff|0XFF|10'
# expect: '1.00|   2.500|1.234568e+04|1e-05'
# expect: 'Aé'
# expect: '   42|42   |3.14'
# expect: "abc|   ab|'\\xe9'"
# expect: '100%'
# expect: ('3', '1000000000000000000000000000000')
# expect: '1 1'
