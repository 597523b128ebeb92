def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: (b'hello wORLD'.title(), b'hello wORLD'.capitalize(), b'hello wORLD'.swapcase()))
show(lambda: (b' a '.strip(), b'xax'.strip(b'x'), b'a'.center(4, b'-'), b'-5'.zfill(4)))
show(lambda: [b'Ab'.istitle(), b'a1'.isalnum(), b'\xff'.isascii(), b' \n'.isspace(), b'A'.isupper()])
show(lambda: (b'abc'.translate(bytes.maketrans(b'ab', b'xy')), b'abc'.translate(None, b'b')))
show(lambda: b'a\tb'.expandtabs(3))
show(lambda: b'a'.center(5, 'x'))
show(lambda: b'a'.translate(b'a'))
show(lambda: b'a'.strip('a'))

# expect: (b'Hello World', b'Hello world', b'HELLO World')
# expect: (b'a', b'a', b'-a--', b'-005')
# expect: [True, True, False, True, True]
# expect: (b'xyc', b'ac')
# expect: b'a  b'
# expect: TypeError: center() argument 2 must be a byte string of length 1, not str
# expect: ValueError: translation table must be 256 characters long
# expect: TypeError: a bytes-like object is required, not 'str'
