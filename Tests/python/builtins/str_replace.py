def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: 'banana'.replace('an', ''))
show(lambda: 'banana'.replace('an', '€', 1))
show(lambda: 'banana'.replace('', '-'))
show(lambda: 'banana'.replace('', '-', 3))
show(lambda: 'banana'.replace('a', 'o'))
show(lambda: 'b€n'.replace('€', 'e').isascii())
show(lambda: 'banana'.replace('a', 'b', 0))
show(lambda: 'banana'.replace('a'))
show(lambda: 'banana'.replace(1, 'a'))
show(lambda: 'banana'.replace('a', 'b', 1.5))

# expect: 'ba'
# expect: 'b€ana'
# expect: '-b-a-n-a-n-a-'
# expect: '-b-a-nana'
# expect: 'bonono'
# expect: True
# expect: 'banana'
# expect: TypeError: replace expected at least 2 arguments, got 1
# expect: TypeError: replace() argument 1 must be str, not int
# expect: TypeError: 'float' object cannot be interpreted as an integer
