def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: b'\xff'.decode())
show(lambda: b'\xc0\x80'.decode())
show(lambda: b'\xe2\x82'.decode())
show(lambda: b'\xe2\x82a'.decode())
show(lambda: b'\xf0\x9fa'.decode())
show(lambda: b'\xed\xa0\x80'.decode())
show(lambda: b'\xf4\x90\x80\x80'.decode())
show(lambda: b'a\xff\xe2\x82b'.decode('utf-8', 'ignore'))
show(lambda: b'a\xff\xe2\x82b'.decode('utf-8', 'replace'))
show(lambda: b'a\xff\xe2\x82b'.decode('utf-8', 'backslashreplace'))
show(lambda: b'a\xff\xe2\x82b'.decode('utf-8', 'surrogateescape'))
show(lambda: b'a\xff'.decode('ascii'))
show(lambda: b'\x81'.decode('cp1252'))
show(lambda: b'a'.decode('utf-16'))
show(lambda: b'\x00\xd8a\x00'.decode('utf-16-le'))
show(lambda: b'\x00\xd8\0\0'.decode('utf-32-le'))
show(lambda: b'\xfe\xff\0a'.decode('utf-16'))

# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
# expect: 'ab'
# expect: 'a��b'
# expect: 'a\\xff\\xe2\\x82b'
# expect: 'a\udcff\udce2\udc82b'
# expect: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 1: ordinal not in range(128)
# expect: UnicodeDecodeError: 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined>
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)
# expect: 'a'
