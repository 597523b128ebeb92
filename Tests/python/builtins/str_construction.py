def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: str())
show(lambda: str(5))
show(lambda: str(b'caf\xc3\xa9', 'utf-8'))
show(lambda: str(b'\xff', 'ascii', 'replace'))
show(lambda: str(b'abc'))
show(lambda: str(object=3.5))
show(lambda: str(1, 'utf-8'))
show(lambda: str('a', 'utf-8'))
show(lambda: str(b'a', 'utf-8', 1))

# expect: ''
# expect: '5'
# expect: 'café'
# expect: '�'
# expect: "b'abc'"
# expect: '3.5'
# expect: TypeError: decoding to str: need a bytes-like object, int found
# expect: TypeError: decoding str is not supported
# expect: TypeError: str() argument 'errors' must be str, not int
