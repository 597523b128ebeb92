def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: str.maketrans('ab', 'xy', 'z'))
show(lambda: str.maketrans({'a': 'b', 98: None}))
show(lambda: 'abcz'.translate(str.maketrans('ab', 'xy', 'z')))
show(lambda: 'abc'.translate({97: None, 98: 'xyz', 99: 8364}))
show(lambda: ('hello world ' * 3).translate(str.maketrans('lo', '01')))
show(lambda: str.maketrans(1))
show(lambda: str.maketrans({'ab': 1}))
show(lambda: str.maketrans('ab', 'a'))
show(lambda: str.maketrans('a', 1))
show(lambda: 'abc'.translate({97: 1.5}))
show(lambda: 'abc'.translate({97: -1}))

# expect: {97: 120, 98: 121, 122: None}
# expect: {97: 'b', 98: None}
# expect: 'xyc'
# expect: 'xyz€'
# expect: 'he001 w1r0d he001 w1r0d he001 w1r0d '
# expect: TypeError: if you give only one argument to maketrans it must be a dict
# expect: ValueError: string keys in translate table must be of length 1
# expect: ValueError: the first two maketrans arguments must have equal length
# expect: TypeError: maketrans() argument 2 must be str, not int
# expect: TypeError: character mapping must return integer, None or str
# expect: ValueError: character mapping must be in range(0x110000)
