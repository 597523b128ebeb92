def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: 'a\nb\r\nc\x0bd\x0ce\x1cf\x85g\u2028h\r'.splitlines())
show(lambda: 'a\nb\r\nc\r'.splitlines(True))
show(lambda: ''.splitlines())
show(lambda: 'a\n\n'.splitlines(keepends=1))

# expect: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
# expect: ['a\n', 'b\r\n', 'c\r']
# expect: []
# expect: ['a\n', '\n']
