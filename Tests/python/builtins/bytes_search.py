def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: (b'banana'.find(b'an', 2), b'banana'.rfind(97), b'banana'.count(b'')))
show(lambda: b'a'.index(b'x'))
show(lambda: b'a'.find('x'))
show(lambda: b'a'.find(300))
show(lambda: (b'banana'.replace(b'an', b'<>'), b'banana'.replace(b'', b'-', 2)))
show(lambda: (b'banana'.startswith((b'x', b'ba')), b'banana'.endswith(b'na')))
show(lambda: b'a'.startswith('a'))
show(lambda: (b'a,b,c'.partition(b','), b'abc'.rpartition(b',')))
show(lambda: (b'ab'.removeprefix(b'a'), b'ab'.removesuffix(b'b')))
show(lambda: b'a'.replace('a', 'b'))

# expect: (3, 5, 7)
# expect: ValueError: subsection not found
# expect: TypeError: argument should be integer or bytes-like object, not 'str'
# expect: ValueError: byte must be in range(0, 256)
# expect: (b'b<><>a', b'-b-anana')
# expect: (True, True)
# expect: TypeError: startswith first arg must be bytes or a tuple of bytes, not str
# expect: ((b'a', b',', b'b,c'), (b'', b'', b'abc'))
# expect: (b'b', b'a')
# expect: TypeError: a bytes-like object is required, not 'str'
