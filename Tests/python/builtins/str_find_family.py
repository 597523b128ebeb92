def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: 'banana'.find('an', 2))
show(lambda: 'banana'.find('an', -3, 100))
show(lambda: ('banana'.find('', 6), 'banana'.find('', 7)))
show(lambda: ('banana'.rfind('an'), 'banana'.rfind('', 7)))
show(lambda: 'banana'.index('x'))
show(lambda: 'banana'.rindex('x'))
show(lambda: ('banana'.count('an'), 'banana'.count(''), 'banana'.count('a', -3)))
show(lambda: ('a€b€'.find('€', 2), 'abc'.find('€')))
show(lambda: 'banana'.find('a', None, None))
show(lambda: 'a'.find())
show(lambda: 'a'.find(1))
show(lambda: 'a'.find('a', 'b'))

# expect: 3
# expect: 3
# expect: (6, -1)
# expect: (3, -1)
# expect: ValueError: substring not found
# expect: ValueError: substring not found
# expect: (2, 7, 2)
# expect: (3, -1)
# expect: 1
# expect: TypeError: find() takes at least 1 argument (0 given)
# expect: TypeError: must be str, not int
# expect: TypeError: slice indices must be integers or None or have an __index__ method
