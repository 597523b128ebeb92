def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: ' a  b c '.split())
show(lambda: ' a  b c '.split(None, 1))
show(lambda: ' a  b c '.rsplit(None, 1))
show(lambda: (''.split(), '  '.split()))
show(lambda: 'a\x85b\xa0c\u2003d\x1fe'.split())
show(lambda: 'Γειά σου\tΚόσμε'.split())

# expect: ['a', 'b', 'c']
# expect: ['a', 'b c ']
# expect: [' a  b', 'c']
# expect: ([], [])
# expect: ['a', 'b', 'c', 'd', 'e']
# expect: ['Γειά', 'σου', 'Κόσμε']
