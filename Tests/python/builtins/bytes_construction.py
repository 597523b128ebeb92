def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: (bytes(), bytes(3), bytes([1, 2, 255])))
show(lambda: (bytes('é', 'utf-8'), bytes(bytearray(b'ab')), bytes(x for x in (1, 2))))
show(lambda: bytes(-1))
show(lambda: bytes([256]))
show(lambda: bytes(['a']))
show(lambda: bytes('a'))
show(lambda: bytes(1.5))
show(lambda: bytes(3, 'utf-8'))
show(lambda: bytes(b'a', 'utf-8'))
show(lambda: bytes(errors='strict'))
show(lambda: bytes('é', 'ascii'))

# expect: (b'', b'\x00\x00\x00', b'\x01\x02\xff')
# expect: (b'\xc3\xa9', b'ab', b'\x01\x02')
# expect: ValueError: negative count
# expect: ValueError: bytes must be in range(0, 256)
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: string argument without an encoding
# expect: TypeError: cannot convert 'float' object to bytes
# expect: TypeError: encoding without a string argument
# expect: TypeError: encoding without a string argument
# expect: TypeError: errors without a string argument
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
