def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: (b'abc'[-1], b'abcdef'[::-2]))
show(lambda: b'ab'[5])
show(lambda: b'ab'['a'])
show(lambda: (b'a' + bytearray(b'b'), bytearray(b'b') + b'a'))
show(lambda: b'a' + 'b')
show(lambda: bytearray(b'a') + 1)
show(lambda: 3 * b'ab')
show(lambda: b'a' * 'b')
show(lambda: (97 in b'a', b'an' in b'banana'))
show(lambda: 300 in b'a')
show(lambda: 'a' in b'a')
show(lambda: (b'a' == bytearray(b'a'), b'a' < b'b', b'a' == 'a'))
show(lambda: b'a' < 'a')
show(lambda: hash(b'abc') == hash('abc'))
show(lambda: hash(bytearray(b'a')))

# expect: (99, b'fdb')
# expect: IndexError: index out of range
# expect: TypeError: byte indices must be integers or slices, not str
# expect: (b'ab', bytearray(b'ba'))
# expect: TypeError: can't concat str to bytes
# expect: TypeError: can't concat int to bytearray
# expect: b'ababab'
# expect: TypeError: can't multiply sequence by non-int of type 'str'
# expect: (True, True)
# expect: ValueError: byte must be in range(0, 256)
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: (True, True, False)
# expect: TypeError: '<' not supported between instances of 'bytes' and 'str'
# expect: True
# expect: TypeError: unhashable type: 'bytearray'
