def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: 'abc'[-1])
show(lambda: 'abc'[3])
show(lambda: 'abc'['0'])
show(lambda: 'abc'[1.5])
show(lambda: 'abcdef'[::2])
show(lambda: 'abcdef'[::-1])
show(lambda: 'abcdef'[4:1:-2])
show(lambda: 'abc'[-100:100])
show(lambda: 'abc'[1:10**30])
show(lambda: 'abc'[::-10**30])
show(lambda: 'abc'[::0])
show(lambda: 'abc'['a':])
show(lambda: 'a€é'[1:])
show(lambda: '\U0001f600abc'[1:])

# expect: 'c'
# expect: IndexError: string index out of range
# expect: TypeError: string indices must be integers, not 'str'
# expect: TypeError: string indices must be integers, not 'float'
# expect: 'ace'
# expect: 'fedcba'
# expect: 'ec'
# expect: 'abc'
# expect: 'bc'
# expect: 'c'
# expect: ValueError: slice step cannot be zero
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: '€é'
# expect: 'abc'
