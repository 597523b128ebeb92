# `x[a:b]` of every builtin sequence, of subclasses and of classes with their own `__getitem__`.
class Text(str):
    pass


class Items(list):
    def __getitem__(self, key):
        return ("mine", key)


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Any:
    def __getitem__(self, key):
        return key


bounds = [None, 0, 1, -1, 2, -2, 5, -5, 100, -100, 10**30, -(10**30), True, Index(2)]
for sequence in ([1, 2, 3, 4, 5], (1, 2, 3, 4, 5), "abcde", "aé€", b"abcde", bytearray(b"abcde"), range(5), [], (), ""):
    results = []
    for a in bounds:
        for b in bounds:
            results.append(sequence[a:b])
    print(type(sequence).__name__, hash(tuple(map(repr, results))) != 0, results[3], results[20], len(results))
    print(sequence[:], sequence[1:], sequence[:-1], sequence[:] is sequence)
print(Text("abc")[1:], type(Text("abc")[:]), Items([1, 2])[0:1], Any()[1:2], Any()[:], Any()["a":None])
for bad in ("a", 1.5, ()):
    for sequence in ([1], (1,), "a"):
        try:
            sequence[bad:]
        except TypeError as e:
            print(e)
for thing in (5, None, {}, {1}):
    try:
        thing[1:2]
    except TypeError as e:
        print(type(e).__name__, e)
x = [1, 2, 3, 4]
x[1:3] += [9]
print(x)
x[:1] = []
del x[1:2]
print(x, "héllo"[1], "abc"[-3])
try:
    "abc"[3]
except IndexError as e:
    print(e)
# expect: list True [1, 2, 3, 4] [1, 2, 3, 4, 5] 196
# expect: [1, 2, 3, 4, 5] [2, 3, 4, 5] [1, 2, 3, 4] False
# expect: tuple True (1, 2, 3, 4) (1, 2, 3, 4, 5) 196
# expect: (1, 2, 3, 4, 5) (2, 3, 4, 5) (1, 2, 3, 4) True
# expect: str True abcd abcde 196
# expect: abcde bcde abcd True
# expect: str True aé aé€ 196
# expect: aé€ é€ aé True
# expect: bytes True b'abcd' b'abcde' 196
# expect: b'abcde' b'bcde' b'abcd' True
# expect: bytearray True bytearray(b'abcd') bytearray(b'abcde') 196
# expect: bytearray(b'abcde') bytearray(b'bcde') bytearray(b'abcd') False
# expect: range True range(0, 4) range(0, 5) 196
# expect: range(0, 5) range(1, 5) range(0, 4) False
# expect: list True [] [] 196
# expect: [] [] [] False
# expect: tuple True () () 196
# expect: () () () True
# expect: str True   196
# expect:    True
# expect: bc <class 'str'> ('mine', slice(0, 1, None)) slice(1, 2, None) slice(None, None, None) slice('a', None, None)
# expect: slice indices must be integers or None or have an __index__ method
# expect: slice indices must be integers or None or have an __index__ method
# expect: slice indices must be integers or None or have an __index__ method
# expect: slice indices must be integers or None or have an __index__ method
# expect: slice indices must be integers or None or have an __index__ method
# expect: slice indices must be integers or None or have an __index__ method
# expect: slice indices must be integers or None or have an __index__ method
# expect: slice indices must be integers or None or have an __index__ method
# expect: slice indices must be integers or None or have an __index__ method
# expect: TypeError 'int' object is not subscriptable
# expect: TypeError 'NoneType' object is not subscriptable
# expect: TypeError unhashable type: 'slice'
# expect: TypeError 'set' object is not subscriptable
# expect: [1, 2, 3, 9, 4]
# expect: [2, 9, 4] é a
# expect: string index out of range
