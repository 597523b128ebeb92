def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: ['½'.isnumeric(), '²'.isdigit(), '²'.isdecimal(), '٣'.isdecimal(), '一'.isnumeric()])
show(lambda: ['A1'.isupper(), 'a1'.islower(), '1'.isupper(), 'Ab Cd'.istitle(), 'ǅ'.istitle(), 'ǅ'.isupper()])
show(lambda: ['abc'.isalpha(), 'ab1'.isalpha(), 'ab1'.isalnum(), ''.isalpha(), 'é'.isalpha()])
show(lambda: ['a\n'.isprintable(), ''.isprintable(), ' \t\u2003'.isspace(), ''.isspace()])
show(lambda: ['abc'.isidentifier(), '1a'.isidentifier(), 'é_1'.isidentifier(), ''.isidentifier(), '_'.isidentifier()])
show(lambda: ['é'.isascii(), 'a'.isascii(), ''.isascii()])

# expect: [True, True, False, True, True]
# expect: [True, True, False, True, True, False]
# expect: [True, False, True, False, True]
# expect: [False, True, True, False]
# expect: [True, False, True, False, True]
# expect: [False, True, True]
