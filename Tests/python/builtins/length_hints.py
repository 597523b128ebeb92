class Sized:
    def __init__(self, length):
        self.length = length
    def __iter__(self):
        return iter([1, 2])
    def __len__(self):
        print("len")
        if isinstance(self.length, type):
            raise self.length("no")
        return self.length
class Hinted:
    def __init__(self, hint):
        self.hint = hint
    def __iter__(self):
        return iter([1, 2])
    def __length_hint__(self):
        print("hint")
        return self.hint
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for value in (Sized(2), Sized(TypeError), Sized(ValueError), Hinted(5), Hinted(NotImplemented), Hinted("x"), Hinted(-1)):
    t(lambda: [*value, 3])
    t(lambda: tuple(value))
    t(lambda: sorted(value))

# expect: len
# expect: [1, 2, 3]
# expect: len
# expect: (1, 2)
# expect: len
# expect: [1, 2]
# expect: len
# expect: [1, 2, 3]
# expect: len
# expect: (1, 2)
# expect: len
# expect: [1, 2]
# expect: len
# expect: ValueError no
# expect: len
# expect: ValueError no
# expect: len
# expect: ValueError no
# expect: hint
# expect: [1, 2, 3]
# expect: hint
# expect: (1, 2)
# expect: hint
# expect: [1, 2]
# expect: hint
# expect: [1, 2, 3]
# expect: hint
# expect: (1, 2)
# expect: hint
# expect: [1, 2]
# expect: hint
# expect: TypeError __length_hint__ must be an integer, not str
# expect: hint
# expect: TypeError __length_hint__ must be an integer, not str
# expect: hint
# expect: TypeError __length_hint__ must be an integer, not str
# expect: hint
# expect: ValueError __length_hint__() should return >= 0
# expect: hint
# expect: ValueError __length_hint__() should return >= 0
# expect: hint
# expect: ValueError __length_hint__() should return >= 0
