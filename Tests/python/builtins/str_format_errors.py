def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: '{'.format(1, 5))
show(lambda: '}'.format(1, 5))
show(lambda: '{!'.format(1, 5))
show(lambda: '{!r'.format(1, 5))
show(lambda: '{!rx}'.format(1, 5))
show(lambda: '{!z}'.format(1, 5))
show(lambda: '{:'.format(1, 5))
show(lambda: '{:{}'.format(1, 5))
show(lambda: '{0[}'.format(1, 5))
show(lambda: '{0[]}'.format(1, 5))
show(lambda: '{0.}'.format(1, 5))
show(lambda: '{0[a]b}'.format(1, 5))
show(lambda: '{a{b}}'.format(1, 5))
show(lambda: '{:{:{}}}'.format(1, 5))
show(lambda: '{!}'.format(1, 5))
show(lambda: '{a'.format(1, 5))
show(lambda: '{0}{}'.format(1, 5))
show(lambda: '{}{0}'.format(1, 5))
show(lambda: '{2}'.format(1, 5))
show(lambda: '{a}'.format(1, 5))
show(lambda: '{-1}'.format(1, 5))
show(lambda: '{99999999999999999999}'.format(1, 5))
show(lambda: '{0!r:x}'.format(1, 5))
show(lambda: '{0}'.format_map({}))
show(lambda: '{a}'.format_map({}))

# expect: ValueError: Single '{' encountered in format string
# expect: ValueError: Single '}' encountered in format string
# expect: ValueError: end of string while looking for conversion specifier
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: expected ':' after conversion specifier
# expect: ValueError: Unknown conversion specifier z
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: expected '}' before end of string
# expect: ValueError: Empty attribute in format string
# expect: ValueError: Empty attribute in format string
# expect: TypeError: 'int' object is not subscriptable
# expect: ValueError: unexpected '{' in field name
# expect: ValueError: Max string recursion exceeded
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: expected '}' before end of string
# expect: ValueError: cannot switch from manual field specification to automatic field numbering
# expect: ValueError: cannot switch from automatic field numbering to manual field specification
# expect: IndexError: Replacement index 2 out of range for positional args tuple
# expect: KeyError: 'a'
# expect: KeyError: '-1'
# expect: ValueError: Too many decimal digits in format string
# expect: ValueError: Unknown format code 'x' for object of type 'str'
# expect: ValueError: Format string contains positional fields
# expect: KeyError: 'a'
