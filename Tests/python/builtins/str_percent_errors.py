def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: '%s %s' % 'a')
show(lambda: '%s' % ('a', 'b'))
show(lambda: 'abc' % 1)
show(lambda: '%d' % 'a')
show(lambda: '%x' % 3.5)
show(lambda: '%f' % 'a')
show(lambda: '%c' % 'ab')
show(lambda: '%c' % 0x110000)
show(lambda: '%z' % 1)
show(lambda: '%' % 1)
show(lambda: '%(a)s' % 1)
show(lambda: '%(a)s' % {})
show(lambda: '%(a' % {'a': 1})
show(lambda: '%*d' % ('a', 1))
show(lambda: '%99999999999999999999d' % 1)

# expect: TypeError: not enough arguments for format string
# expect: TypeError: not all arguments converted during string formatting
# expect: TypeError: not all arguments converted during string formatting
# expect: TypeError: %d format: a real number is required, not str
# expect: TypeError: %x format: an integer is required, not float
# expect: TypeError: must be real number, not str
# expect: TypeError: %c requires int or char
# expect: OverflowError: %c arg not in range(0x110000)
# expect: ValueError: unsupported format character 'z' (0x7a) at index 1
# expect: ValueError: incomplete format
# expect: TypeError: format requires a mapping
# expect: KeyError: 'a'
# expect: ValueError: incomplete format key
# expect: TypeError: * wants int
# expect: ValueError: width too big
