def attempt(action, *arguments, **keywords):
    try:
        print(repr(action(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)

r = range(5)
attempt(range)
attempt(range, 1, 2, 3, 4)
attempt(range, 1.0)
attempt(range, 'a', 2)
attempt(range, 1, 2, 0)
attempt(range, stop=5)
attempt(lambda: r[5])
attempt(lambda: r[-6])
attempt(lambda: r['a'])
attempt(r.index, 9)
attempt(r.index, 'a')
attempt(lambda: r < r)
attempt(lambda: r + r)

def assign():
    r.start = 3

attempt(assign)

# expect: TypeError range expected at least 1 argument, got 0
# expect: TypeError range expected at most 3 arguments, got 4
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError range() arg 3 must not be zero
# expect: TypeError range() takes no keyword arguments
# expect: IndexError range object index out of range
# expect: IndexError range object index out of range
# expect: TypeError range indices must be integers or slices, not str
# expect: ValueError 9 is not in range
# expect: ValueError sequence.index(x): x not in sequence
# expect: TypeError '<' not supported between instances of 'range' and 'range'
# expect: TypeError unsupported operand type(s) for +: 'range' and 'range'
# expect: AttributeError readonly attribute
