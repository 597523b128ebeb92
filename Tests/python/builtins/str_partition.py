def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: 'a,b,c'.partition(','))
show(lambda: 'a,b,c'.rpartition(','))
show(lambda: 'abc'.partition(','))
show(lambda: 'abc'.rpartition(','))
show(lambda: 'abc'.partition(''))
show(lambda: 'abc'.rpartition(1))

# expect: ('a', ',', 'b,c')
# expect: ('a,b', ',', 'c')
# expect: ('abc', '', '')
# expect: ('', '', 'abc')
# expect: ValueError: empty separator
# expect: TypeError: must be str, not int
