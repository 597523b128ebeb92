def attempt(action, *arguments, **keywords):
    try:
        print(repr(action(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)

attempt(set().pop)
attempt({1}.remove, 2)
attempt({1}.remove, {5})
attempt({1}.add, [])
attempt({1}.discard, [])
attempt({1}.add)
attempt({1}.update, 5)
attempt({1}.union, 5)
attempt(lambda: {1} | [2])
attempt(lambda: {1} & 'a')
attempt(lambda: {1} < [1])
attempt(lambda: [1] in {1})
attempt(lambda: {1, []})
attempt(set, 5)
attempt(set, 1, 2)
attempt(set, a=1)
attempt(frozenset, 5)
attempt(lambda: hash({1}))
attempt(lambda: frozenset().add(1))
attempt(set.union)

# expect: KeyError 'pop from an empty set'
# expect: KeyError 2
# expect: KeyError {5}
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: TypeError set.add() takes exactly one argument (0 given)
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError unsupported operand type(s) for |: 'set' and 'list'
# expect: TypeError unsupported operand type(s) for &: 'set' and 'str'
# expect: TypeError '<' not supported between instances of 'set' and 'list'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: TypeError 'int' object is not iterable
# expect: TypeError set expected at most 1 argument, got 2
# expect: TypeError set() takes no keyword arguments
# expect: TypeError 'int' object is not iterable
# expect: TypeError unhashable type: 'set'
# expect: AttributeError 'frozenset' object has no attribute 'add'
# expect: TypeError unbound method set.union() needs an argument
