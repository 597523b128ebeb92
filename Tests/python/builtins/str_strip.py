def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: ('  a \n'.strip(), '  a '.lstrip(), '  a '.rstrip()))
show(lambda: ('xxaxy'.strip('xy'), 'xxaxy'.lstrip('xy'), 'xxaxy'.rstrip('xy')))
show(lambda: '€aé'.strip('é€'))
show(lambda: '\x1f a\x85'.strip())
show(lambda: 'a'.rstrip(None))
show(lambda: 'a'.strip(1))
show(lambda: 'a'.lstrip(b'a'))

# expect: ('a', 'a ', '  a')
# expect: ('a', 'axy', 'xxa')
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: TypeError: strip arg must be None or str
# expect: TypeError: lstrip arg must be None or str
