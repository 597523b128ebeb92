# What makes a list asks for a length first; only a TypeError of the answer is passed over.


class Counted:
    def __init__(self, length):
        self.length = length

    def __iter__(self):
        print("iter")
        return iter((1, 2))

    def __len__(self):
        print("len")
        return self.length


class Hinted:
    def __init__(self, answer):
        self.answer = answer

    def __iter__(self):
        return iter((3,))

    def __length_hint__(self):
        print("hint")
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def show(label, function):
    try:
        print(label, function())
    except Exception as error:
        print(label, type(error).__name__, error)


for length in (5, "x", -1):
    show(f"list {length!r}", lambda: list(Counted(length)))
    show(f"display {length!r}", lambda: [*Counted(length)])
    show(f"tuple {length!r}", lambda: tuple(Counted(length)))
    show(f"sorted {length!r}", lambda: sorted(Counted(length)))
    show(f"extend {length!r}", lambda: [].extend(Counted(length)))
    show(f"set {length!r}", lambda: set(Counted(length)))
for answer in (1, NotImplemented, "x", -1, TypeError("t"), KeyError("k")):
    show(f"hint {answer!r}", lambda: list(Hinted(answer)))
# expect: iter
# expect: len
# expect: list 5 [1, 2]
# expect: iter
# expect: len
# expect: display 5 [1, 2]
# expect: iter
# expect: len
# expect: tuple 5 (1, 2)
# expect: iter
# expect: len
# expect: sorted 5 [1, 2]
# expect: iter
# expect: len
# expect: extend 5 None
# expect: iter
# expect: set 5 {1, 2}
# expect: iter
# expect: len
# expect: list 'x' [1, 2]
# expect: iter
# expect: len
# expect: display 'x' [1, 2]
# expect: iter
# expect: len
# expect: tuple 'x' (1, 2)
# expect: iter
# expect: len
# expect: sorted 'x' [1, 2]
# expect: iter
# expect: len
# expect: extend 'x' None
# expect: iter
# expect: set 'x' {1, 2}
# expect: iter
# expect: len
# expect: list -1 ValueError __len__() should return >= 0
# expect: iter
# expect: len
# expect: display -1 ValueError __len__() should return >= 0
# expect: iter
# expect: len
# expect: tuple -1 ValueError __len__() should return >= 0
# expect: iter
# expect: len
# expect: sorted -1 ValueError __len__() should return >= 0
# expect: iter
# expect: len
# expect: extend -1 ValueError __len__() should return >= 0
# expect: iter
# expect: set -1 {1, 2}
# expect: hint
# expect: hint 1 [3]
# expect: hint
# expect: hint NotImplemented [3]
# expect: hint
# expect: hint 'x' TypeError __length_hint__ must be an integer, not str
# expect: hint
# expect: hint -1 ValueError __length_hint__() should return >= 0
# expect: hint
# expect: hint TypeError('t') [3]
# expect: hint
# expect: hint KeyError('k') KeyError 'k'
