def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: (memoryview(b'abc')[0], len(memoryview(b'abc')), memoryview(b'abc')[1:].tobytes()))
show(lambda: (memoryview(b'abc')[::-1].tolist(), bytes(memoryview(b'abcd')[::2])))
show(lambda: (memoryview(b'abc') == b'abc', 97 in memoryview(b'a'), list(memoryview(b'ab'))))
show(lambda: (memoryview(b'ab').nbytes, memoryview(b'ab').readonly, memoryview(b'ab').shape, memoryview(b'ab').format))
show(lambda: memoryview('a'))
show(lambda: memoryview(b'abc')[5])
show(lambda: memoryview(b'abc')['a'])

# expect: (97, 3, b'bc')
# expect: ([99, 98, 97], b'ac')
# expect: (True, True, [97, 98])
# expect: (2, True, (2,), 'B')
# expect: TypeError: memoryview: a bytes-like object is required, not 'str'
# expect: IndexError: index out of bounds on dimension 1
# expect: TypeError: memoryview: invalid slice key
