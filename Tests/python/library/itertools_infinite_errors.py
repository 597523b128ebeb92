from itertools import count, cycle, repeat


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


show(lambda: count('a'))
show(lambda: count(1, step='a'))
show(lambda: count(1, 2, 3))
show(lambda: count(x=1))
show(lambda: cycle())
show(lambda: cycle(1))
show(lambda: cycle(iterable=[]))
show(lambda: repeat())
show(lambda: repeat(1, times='a'))
show(lambda: repeat(1, 2, 3))
show(lambda: repeat(1).__length_hint__())

# expect: TypeError: a number is required
# expect: TypeError: a number is required
# expect: TypeError: count() takes at most 2 arguments (3 given)
# expect: TypeError: 'x' is an invalid keyword argument for count()
# expect: TypeError: cycle expected 1 argument, got 0
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: cycle() takes no keyword arguments
# expect: TypeError: repeat() missing required argument 'object' (pos 1)
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: repeat() takes at most 2 arguments (3 given)
# expect: TypeError: len() of unsized object
