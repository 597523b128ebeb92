def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: ('banana'.startswith('ba'), 'banana'.startswith('an', 1)))
show(lambda: ('banana'.startswith(('x', 'ba')), 'banana'.startswith(())))
show(lambda: ('banana'.endswith('an', 0, -1), 'banana'.endswith('')))
show(lambda: ('banana'.startswith('', 6), 'banana'.startswith('', 7)))
show(lambda: 'a'.startswith(1))
show(lambda: 'a'.endswith((1,)))
show(lambda: 'a'.endswith(['a']))
show(lambda: ('abcabc'.removeprefix('ab'), 'abcabc'.removesuffix('bc')))
show(lambda: 'a'.removeprefix(1))
show(lambda: 'a'.removesuffix(b'a'))

# expect: (True, True)
# expect: (True, False)
# expect: (True, True)
# expect: (True, False)
# expect: TypeError: startswith first arg must be str or a tuple of str, not int
# expect: TypeError: tuple for endswith must only contain str, not int
# expect: TypeError: endswith first arg must be str or a tuple of str, not list
# expect: ('cabc', 'abca')
# expect: TypeError: removeprefix() argument must be str, not int
# expect: TypeError: removesuffix() argument must be str, not bytes
