def attempt(action, *arguments, **keywords):
    try:
        print(repr(action(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)

t = (1, 2)

def assign():
    t[0] = 5

def delete():
    del t[0]

attempt(assign)
attempt(delete)
attempt(lambda: t[2])
attempt(lambda: t['a'])
attempt(t.index, 3)
attempt(t.count)
attempt(lambda: t + [1])
attempt(lambda: t * 1.5)
attempt(lambda: t < [1])
attempt(hash, ([],))
attempt(tuple, 1)
attempt(tuple, 1, 2)
attempt(tuple, a=1)

# expect: TypeError 'tuple' object does not support item assignment
# expect: TypeError 'tuple' object doesn't support item deletion
# expect: IndexError tuple index out of range
# expect: TypeError tuple indices must be integers or slices, not str
# expect: ValueError tuple.index(x): x not in tuple
# expect: TypeError tuple.count() takes exactly one argument (0 given)
# expect: TypeError can only concatenate tuple (not "list") to tuple
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: TypeError '<' not supported between instances of 'tuple' and 'list'
# expect: TypeError unhashable type: 'list'
# expect: TypeError 'int' object is not iterable
# expect: TypeError tuple expected at most 1 argument, got 2
# expect: TypeError tuple() takes no keyword arguments
