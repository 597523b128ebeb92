def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: 'é'.encode('UTF8'))
show(lambda: 'é'.encode('utf 8'))
show(lambda: 'é'.encode('U8'))
show(lambda: 'é'.encode('latin1'))
show(lambda: 'é'.encode('ISO_8859_1'))
show(lambda: 'é'.encode('cp1252'))
show(lambda: 'é'.encode('utf-8-sig'))
show(lambda: 'é'.encode('utf-16'))
show(lambda: 'é'.encode('UTF-16BE'))
show(lambda: 'é'.encode('utf_32_le'))
show(lambda: 'é'.encode('646'))
show(lambda: 'é'.encode('nothing'))
show(lambda: 'é'.encode('hex'))
show(lambda: 'a'.encode(1))
show(lambda: 'a'.encode('a\0'))

# expect: b'\xc3\xa9'
# expect: b'\xc3\xa9'
# expect: b'\xc3\xa9'
# expect: b'\xe9'
# expect: b'\xe9'
# expect: b'\xe9'
# expect: b'\xef\xbb\xbf\xc3\xa9'
# expect: b'\xff\xfe\xe9\x00'
# expect: b'\x00\xe9'
# expect: b'\xe9\x00\x00\x00'
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: LookupError: unknown encoding: nothing
# expect: LookupError: 'hex' is not a text encoding; use codecs.encode() to handle arbitrary codecs
# expect: TypeError: encode() argument 'encoding' must be str, not int
# expect: ValueError: embedded null character
