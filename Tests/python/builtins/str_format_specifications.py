def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: '{:>5}|{:<5}|{:^5}|{:*^7}|{:.2}'.format('ab', 'ab', 'ab', 'ab', 'abc'))
show(lambda: '{:5}|{:05}|{:s}'.format('ab', 'ab', 'ab'))
show(lambda: '{:€>5}'.format('ab'))
show(lambda: '{:d}'.format('a'))
show(lambda: '{:=5}'.format('a'))
show(lambda: '{:+}'.format('a'))
show(lambda: '{:,}'.format('a'))
show(lambda: '{:#}'.format('a'))
show(lambda: format('abc', '^9.2'))
show(lambda: 'a'.__format__(1))

# expect: '   ab|ab   | ab  |**ab***|ab'
# expect: 'ab   |ab000|ab'
# expect: '€€€ab'
# expect: ValueError: Unknown format code 'd' for object of type 'str'
# expect: ValueError: '=' alignment not allowed in string format specifier
# expect: ValueError: Sign not allowed in string format specifier
# expect: ValueError: Cannot specify ',' with 's'.
# expect: ValueError: Alternate form (#) not allowed in string format specifier
# expect: '   ab    '
# expect: TypeError: __format__() argument must be str, not int
