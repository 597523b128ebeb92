def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: '\u0264'.upper() == '\u0264')
show(lambda: ('\ua7f2'.islower(), '\u0295'.islower()))
show(lambda: ('\u4e24'.isnumeric(), 'a\u30fb'.isidentifier()))
show(lambda: '\U0001fae8'.isprintable())

# expect: True
# expect: (False, True)
# expect: (False, False)
# expect: False
