def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

numbers = [1, 2, 3, 4]

def assign(key, value):
    numbers[key] = value

def delete(key):
    del numbers[key]

attempt(lambda: assign(slice(None, None, 2), [1, 2, 3]))
attempt(lambda: assign(slice(None, None, 2), 5))
attempt(lambda: assign(slice(0, 1), 5))
attempt(lambda: assign('a', 5))
attempt(lambda: assign(4, 5))
attempt(lambda: delete(-5))
attempt(lambda: delete(None))
attempt(lambda: numbers[1.0])
attempt(lambda: numbers[10 ** 30])
attempt(lambda: numbers[::0])
attempt(lambda: numbers['a':])
print(numbers)

# expect: ValueError attempt to assign sequence of size 3 to extended slice of size 2
# expect: TypeError must assign iterable to extended slice
# expect: TypeError can only assign an iterable
# expect: TypeError list indices must be integers or slices, not str
# expect: IndexError list assignment index out of range
# expect: IndexError list assignment index out of range
# expect: TypeError list indices must be integers or slices, not NoneType
# expect: TypeError list indices must be integers or slices, not float
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: ValueError slice step cannot be zero
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: [1, 2, 3, 4]
