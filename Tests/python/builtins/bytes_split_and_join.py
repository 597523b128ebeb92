def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: (b' a  b '.split(), b' a  b '.split(None, 1), b' a  b '.rsplit(None, 1)))
show(lambda: (b'a,b,c'.split(b',', 1), b'a,b,c'.rsplit(b',', 1)))
show(lambda: (b'a\nb\r\nc\x0bd'.splitlines(), b'a\n'.splitlines(True)))
show(lambda: (b','.join([b'x', bytearray(b'y')]), bytearray(b'-').join([b'x', b'y'])))
show(lambda: b'a'.split('a'))
show(lambda: b'a'.split(b''))
show(lambda: b'a'.join([1]))
show(lambda: b'a'.join(1))

# expect: ([b'a', b'b'], [b'a', b'b '], [b' a', b'b'])
# expect: ([b'a', b'b,c'], [b'a,b', b'c'])
# expect: ([b'a', b'b', b'c\x0bd'], [b'a\n'])
# expect: (b'x,y', bytearray(b'x-y'))
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: ValueError: empty separator
# expect: TypeError: sequence item 0: expected a bytes-like object, int found
# expect: TypeError: can only join an iterable
