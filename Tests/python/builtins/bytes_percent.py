def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: b'%s %d %x %c %b %a' % (b'x', 5, 255, 97, b'q', 'é'))
show(lambda: b'%5.1f|%-5d|%05d' % (1.25, 3, 4))
show(lambda: b'%(a)s' % {b'a': b'1'})
show(lambda: bytearray(b'%d') % 5)
show(lambda: b'%s' % 'a')
show(lambda: b'%d' % 'a')
show(lambda: b'%c' % 256)
show(lambda: b'%f' % 'a')
show(lambda: b'%y' % 1)
show(lambda: b'a' % 1)

# expect: b"x 5 ff a q '\\xe9'"
# expect: b'  1.2|3    |00004'
# expect: b'1'
# expect: bytearray(b'5')
# expect: TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# expect: TypeError: %d format: a real number is required, not str
# expect: OverflowError: %c arg not in range(256)
# expect: TypeError: float argument required, not str
# expect: ValueError: unsupported format character 'y' (0x79) at index 1
# expect: TypeError: not all arguments converted during bytes formatting
