def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: 'a,b,,c'.split(','))
show(lambda: 'a,b,,c'.split(',', 2))
show(lambda: 'a,b,,c'.rsplit(',', 2))
show(lambda: 'a,b'.split(',', 0))
show(lambda: ''.split(','))
show(lambda: 'a€b€c'.rsplit('€', 1))
show(lambda: 'a b'.split(sep=' ', maxsplit=1))
show(lambda: 'abc'.split(''))
show(lambda: 'abc'.split(1))
show(lambda: 'abc'.split('b', 'c'))

# expect: ['a', 'b', '', 'c']
# expect: ['a', 'b', ',c']
# expect: ['a,b', '', 'c']
# expect: ['a,b']
# expect: ['']
# expect: ['a€b', 'c']
# expect: ['a', 'b']
# expect: ValueError: empty separator
# expect: TypeError: must be str or None, not int
# expect: TypeError: 'str' object cannot be interpreted as an integer
