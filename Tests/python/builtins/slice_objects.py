s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, 2) == slice(1, 2, None), slice(1) != slice(2))
print(s.indices(5), slice(None, None, -1).indices(5), slice(-3, None).indices(10), slice(10 ** 20).indices(10 ** 19))
print(slice(1, 2) < slice(1, 3), 'abcdef'[s], [10, 20, 30][slice(0, 2)])

class Show:
    def __getitem__(self, key):
        return key

print(Show()[1:2], Show()[::], Show()[1:2, ..., 3], Show()['a':'b':None])

def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

attempt(slice)
attempt(lambda: slice(1, 2, 3, 4))
attempt(lambda: hash(s))
attempt(lambda: s.indices(-1))
attempt(lambda: s.indices('a'))
attempt(lambda: slice(1, 2, 0).indices(3))
attempt(lambda: slice('a').indices(3))

# expect: slice(1, 10, 2) 1 10 2 slice(None, 5, None) slice(None, None, None) True True
# expect: (1, 5, 2) (4, -1, -1) (7, 10, 1) (0, 10000000000000000000, 1)
# expect: True bdf [10, 20]
# expect: slice(1, 2, None) slice(None, None, None) (slice(1, 2, None), Ellipsis, 3) slice('a', 'b', None)
# expect: TypeError slice expected at least 1 argument, got 0
# expect: TypeError slice expected at most 3 arguments, got 4
# expect: TypeError unhashable type: 'slice'
# expect: ValueError length should not be negative
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError slice step cannot be zero
# expect: TypeError slice indices must be integers or None or have an __index__ method
