def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: ('ab'.center(5, '*'), 'abc'.center(6), 'ab'.center(5)))
show(lambda: ('a'.ljust(3, '-'), 'a'.rjust(3, '-')))
show(lambda: 'abc'.center(7, '€'))
show(lambda: ('5'.zfill(3), '-5'.zfill(4), '+'.zfill(3), ''.zfill(2), '-€'.zfill(4)))
show(lambda: 'a\tbc\td\n\te'.expandtabs(4))
show(lambda: ('a\tb'.expandtabs(0), 'a\tb'.expandtabs(tabsize=3)))
show(lambda: 'a'.center(3, 'ab'))
show(lambda: 'a'.center(3, 1))
show(lambda: 'a'.ljust('x'))
show(lambda: 'a'.expandtabs(2 ** 40))

# expect: ('**ab*', ' abc  ', '  ab ')
# expect: ('a--', '--a')
# expect: '€€abc€€'
# expect: ('005', '-005', '+00', '00', '-00€')
# expect: 'a   bc  d\n    e'
# expect: ('ab', 'a  b')
# expect: TypeError: The fill character must be exactly one character long
# expect: TypeError: The fill character must be a unicode character, not int
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: OverflowError: Python int too large to convert to C int
