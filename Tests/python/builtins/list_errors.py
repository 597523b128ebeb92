def attempt(action, *arguments, **keywords):
    try:
        print(repr(action(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)

attempt([].pop)
attempt([1].pop, 3)
attempt([1].pop, 'a')
attempt([1].pop, 1, 2)
attempt([1].index, 5)
attempt([1].index)
attempt([1].remove, 5)
attempt([1].insert, 1)
attempt([1].append)
attempt([1].append, 1, 2)
attempt([1].extend, 5)
attempt([1].sort, 1)
attempt([1].sort, foo=1)
attempt([1, 'a'].sort)
attempt(lambda: [1] + (2,))
attempt(lambda: [1] * 'a')
attempt(lambda: [1] * [2])
attempt(lambda: [1] < (2,))
attempt(list, 5)
attempt(list, 1, 2)
attempt(list, a=1)
attempt(hash, [])
attempt(list.__new__, int)

# expect: IndexError pop from empty list
# expect: IndexError pop index out of range
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError pop expected at most 1 argument, got 2
# expect: ValueError 5 is not in list
# expect: TypeError index expected at least 1 argument, got 0
# expect: ValueError list.remove(x): x not in list
# expect: TypeError insert expected 2 arguments, got 1
# expect: TypeError list.append() takes exactly one argument (0 given)
# expect: TypeError list.append() takes exactly one argument (2 given)
# expect: TypeError 'int' object is not iterable
# expect: TypeError sort() takes no positional arguments
# expect: TypeError 'foo' is an invalid keyword argument for sort()
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError can only concatenate list (not "tuple") to list
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError can't multiply sequence by non-int of type 'list'
# expect: TypeError '<' not supported between instances of 'list' and 'tuple'
# expect: TypeError 'int' object is not iterable
# expect: TypeError list expected at most 1 argument, got 2
# expect: TypeError list() takes no keyword arguments
# expect: TypeError unhashable type: 'list'
# expect: TypeError list.__new__(int): int is not a subtype of list
