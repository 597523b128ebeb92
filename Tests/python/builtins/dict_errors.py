def attempt(action, *arguments, **keywords):
    try:
        print(repr(action(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)

d = {1: 2}
attempt(lambda: d['x'])
attempt(lambda: d[(1, 2)])
attempt(lambda: d[[]])
attempt(lambda: {{}: 1})
attempt(d.pop, 5)
attempt(d.pop)
attempt({}.popitem)
attempt(d.get)
attempt(d.get, default=1)
attempt(d.setdefault)
attempt(d.update, 1, 2)
attempt(d.update, 5)
attempt(d.update, [5])
attempt(d.update, [(1, 2), (3,)])
attempt(d.update, ['abc'])
attempt(dict, 1, 2)
attempt(dict.fromkeys, 5)
attempt(lambda: d < d)
attempt(lambda: d | [(1, 2)])
attempt(lambda: d + d)
attempt(hash, d)
attempt(d.items, 1)

# expect: KeyError 'x'
# expect: KeyError (1, 2)
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'dict'
# expect: KeyError 5
# expect: TypeError pop expected at least 1 argument, got 0
# expect: KeyError 'popitem(): dictionary is empty'
# expect: TypeError get expected at least 1 argument, got 0
# expect: TypeError dict.get() takes no keyword arguments
# expect: TypeError setdefault expected at least 1 argument, got 0
# expect: TypeError update expected at most 1 argument, got 2
# expect: TypeError 'int' object is not iterable
# expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: ValueError dictionary update sequence element #1 has length 1; 2 is required
# expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
# expect: TypeError dict expected at most 1 argument, got 2
# expect: TypeError 'int' object is not iterable
# expect: TypeError '<' not supported between instances of 'dict' and 'dict'
# expect: TypeError unsupported operand type(s) for |: 'dict' and 'list'
# expect: TypeError unsupported operand type(s) for +: 'dict' and 'dict'
# expect: TypeError unhashable type: 'dict'
# expect: TypeError dict.items() takes no arguments (1 given)
