def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: (b'abcd'.hex(), b'abcd'.hex(':'), b'abcde'.hex('-', 2), b'abcde'.hex('-', -2)))
show(lambda: (bytes.fromhex('61 62\n63'), bytearray.fromhex('6162')))
show(lambda: bytes.fromhex('6'))
show(lambda: bytes.fromhex('zz'))
show(lambda: bytes.fromhex(b'61'))
show(lambda: b'a'.hex('xx'))
show(lambda: b'a'.hex('é'))

# expect: ('61626364', '61:62:63:64', '61-6263-6465', '6162-6364-65')
# expect: (b'abc', bytearray(b'ab'))
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 0
# expect: TypeError: fromhex() argument must be str, not bytes
# expect: ValueError: sep must be length 1.
# expect: ValueError: sep must be ASCII.
