def attempt(action, *arguments, **keywords):
    try:
        print(action(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

attempt(enumerate)
attempt(enumerate, 5)
attempt(enumerate, [1], 1.5)
attempt(enumerate, [1], foo=1)
attempt(enumerate, [1], 2, 3)
attempt(zip, [1], 5)
attempt(zip, [1], foo=1)
attempt(map, len)
attempt(map, len, 5)
attempt(map, len, [1], key=1)
attempt(lambda: list(map(None, [1])))
attempt(lambda: list(map(len, [5])))
attempt(filter, None)
attempt(filter, None, 5)
attempt(reversed, {1})
attempt(reversed, 5)
attempt(reversed, enumerate([]))
attempt(reversed)
attempt(lambda: list(reversed([1]), 2))

# expect: TypeError enumerate() missing required argument 'iterable'
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'foo' is an invalid keyword argument for enumerate()
# expect: TypeError enumerate() takes at most 2 arguments (3 given)
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'foo' is an invalid keyword argument for zip()
# expect: TypeError map() must have at least two arguments.
# expect: TypeError 'int' object is not iterable
# expect: TypeError map() takes no keyword arguments
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError object of type 'int' has no len()
# expect: TypeError filter expected 2 arguments, got 1
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'set' object is not reversible
# expect: TypeError 'int' object is not reversible
# expect: TypeError 'enumerate' object is not reversible
# expect: TypeError reversed expected 1 argument, got 0
# expect: TypeError list expected at most 1 argument, got 2
