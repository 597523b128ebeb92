# memoryview: formats, shapes, casts, release, and what it refuses.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ":", error)


data = bytearray(range(16))
view = memoryview(data)
for code in "cbBhHiIlLqQnNfd?":
    cast = view.cast(code)
    print(code, len(cast), cast.itemsize, cast.nbytes, cast.shape, cast.strides, cast.format)
    if code not in "fd":
        print(cast.tolist())
words = view.cast("H")
words[1] = 0xFFFE
print(bytes(data[:4]), words[1], words[-1], words[1:3].tolist(), words[::2].tolist(), words[::-1].tobytes())
attempt(lambda: words.__setitem__(0, 70000))
attempt(lambda: words.__setitem__(0, -1))
attempt(lambda: words.__setitem__(0, "a"))
attempt(lambda: words.__setitem__(0, 1.5))
grid = view.cast("B", [4, 4])
print(grid.ndim, grid.shape, grid.strides, len(grid), grid[1, 2], grid.tolist())
grid[0, 0] = 99
print(data[0], grid.tobytes("F"), grid.c_contiguous, grid.f_contiguous, grid.contiguous, grid.suboffsets)
cube = memoryview(bytes(range(8))).cast("B", (2, 2, 2))
print(cube.tolist(), cube[1, 0, 1], cube.readonly, cube.tobytes("F"))
attempt(lambda: grid[0])
attempt(lambda: (grid[1:3].tolist(), grid[::2].tobytes(), grid[::-1].strides, grid[3:0:-2].shape))
attempt(lambda: grid.__setitem__(slice(0, 1), b"abcd"))
attempt(lambda: grid[0, 0, 0])
attempt(lambda: grid[9, 0])
attempt(lambda: grid[0, "a"])
attempt(lambda: view["a"])
attempt(lambda: view[99])
attempt(lambda: view.cast("B", [3, 4]))
attempt(lambda: view.cast("z"))
attempt(lambda: view[::2].cast("H"))
attempt(lambda: view[:3].cast("H"))
attempt(lambda: words.cast("i"))
attempt(lambda: view.cast("B", 5))
attempt(lambda: view.cast("B", [0]))
attempt(lambda: view.cast("B", ["a"]))
attempt(lambda: view.tobytes("X"))
fixed = view.toreadonly()
print(fixed.readonly, view.readonly, fixed == view, fixed.obj is data)
attempt(lambda: fixed.__setitem__(0, 1))
attempt(lambda: view.__delitem__(0))
attempt(lambda: fixed.__delitem__(0))
attempt(lambda: view.__setitem__(slice(0, 2), b"abc"))
attempt(lambda: hash(view))
attempt(lambda: hash(memoryview(b"abcd").cast("H")))
print(hash(memoryview(b"abc")) == hash(b"abc"))
view[1:3] = b"xy"
view[::4] = memoryview(b"\0\0\0\0")
print(bytes(data))
print(memoryview(b"ab") == memoryview(bytearray(b"ab")), memoryview(b"ab").cast("b") == b"ab", words == b"ab")
print(list(memoryview(b"abc")), memoryview(b"abc").hex("-"), 98 in memoryview(b"abc"), list(reversed(memoryview(b"ab"))))
print(memoryview(b"\1\0\2\0").cast("H") == memoryview(b"\1\0\0\0\2\0\0\0").cast("i"))
with memoryview(data) as inner:
    print(inner[0])
attempt(lambda: inner[0])
attempt(lambda: inner.format)
attempt(lambda: len(inner))
view.release()
view.release()
attempt(lambda: view.tolist())
print(repr(view).startswith("<released memory at 0x"), repr(words).startswith("<memory at 0x"))
# expect: c 16 1 16 (16,) (1,) c
# expect: [b'\x00', b'\x01', b'\x02', b'\x03', b'\x04', b'\x05', b'\x06', b'\x07', b'\x08', b'\t', b'\n', b'\x0b', b'\x0c', b'\r', b'\x0e', b'\x0f']
# expect: b 16 1 16 (16,) (1,) b
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
# expect: B 16 1 16 (16,) (1,) B
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
# expect: h 8 2 16 (8,) (2,) h
# expect: [256, 770, 1284, 1798, 2312, 2826, 3340, 3854]
# expect: H 8 2 16 (8,) (2,) H
# expect: [256, 770, 1284, 1798, 2312, 2826, 3340, 3854]
# expect: i 4 4 16 (4,) (4,) i
# expect: [50462976, 117835012, 185207048, 252579084]
# expect: I 4 4 16 (4,) (4,) I
# expect: [50462976, 117835012, 185207048, 252579084]
# expect: l 2 8 16 (2,) (8,) l
# expect: [506097522914230528, 1084818905618843912]
# expect: L 2 8 16 (2,) (8,) L
# expect: [506097522914230528, 1084818905618843912]
# expect: q 2 8 16 (2,) (8,) q
# expect: [506097522914230528, 1084818905618843912]
# expect: Q 2 8 16 (2,) (8,) Q
# expect: [506097522914230528, 1084818905618843912]
# expect: n 2 8 16 (2,) (8,) n
# expect: [506097522914230528, 1084818905618843912]
# expect: N 2 8 16 (2,) (8,) N
# expect: [506097522914230528, 1084818905618843912]
# expect: f 4 4 16 (4,) (4,) f
# expect: d 2 8 16 (2,) (8,) d
# expect: ? 16 1 16 (16,) (1,) ?
# expect: [False, True, True, True, True, True, True, True, True, True, True, True, True, True, True, True]
# expect: b'\x00\x01\xfe\xff' 65534 3854 [65534, 1284] [256, 1284, 2312, 3340] b'\x0e\x0f\x0c\r\n\x0b\x08\t\x06\x07\x04\x05\xfe\xff\x00\x01'
# expect: ValueError: memoryview: invalid value for format 'H'
# expect: ValueError: memoryview: invalid value for format 'H'
# expect: TypeError: memoryview: invalid type for format 'H'
# expect: TypeError: memoryview: invalid type for format 'H'
# expect: 2 (4, 4) (4, 1) 4 6 [[0, 1, 254, 255], [4, 5, 6, 7], [8, 9, 10, 11], [12, 13, 14, 15]]
# expect: 99 b'c\x04\x08\x0c\x01\x05\t\r\xfe\x06\n\x0e\xff\x07\x0b\x0f' True False True ()
# expect: [[[0, 1], [2, 3]], [[4, 5], [6, 7]]] 5 True b'\x00\x04\x02\x06\x01\x05\x03\x07'
# expect: NotImplementedError: multi-dimensional sub-views are not implemented
# expect: ([[4, 5, 6, 7], [8, 9, 10, 11]], b'c\x01\xfe\xff\x08\t\n\x0b', (-4, 1), (2, 4))
# expect: NotImplementedError: memoryview slice assignments are currently restricted to ndim = 1
# expect: TypeError: cannot index 2-dimension view with 3-element tuple
# expect: IndexError: index out of bounds on dimension 1
# expect: TypeError: memoryview: invalid slice key
# expect: TypeError: memoryview: invalid slice key
# expect: IndexError: index out of bounds on dimension 1
# expect: TypeError: memoryview: product(shape) * itemsize != buffer size
# expect: ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# expect: TypeError: memoryview: casts are restricted to C-contiguous views
# expect: TypeError: memoryview: length is not a multiple of itemsize
# expect: TypeError: memoryview: cannot cast between two non-byte formats
# expect: TypeError: shape must be a list or a tuple
# expect: ValueError: memoryview.cast(): elements of shape must be integers > 0
# expect: TypeError: memoryview.cast(): elements of shape must be integers
# expect: ValueError: order must be 'C', 'F' or 'A'
# expect: True False True True
# expect: TypeError: cannot modify read-only memory
# expect: TypeError: cannot delete memory
# expect: TypeError: cannot modify read-only memory
# expect: ValueError: memoryview assignment: lvalue and rvalue have different structures
# expect: ValueError: cannot hash writable memoryview object
# expect: ValueError: memoryview: hashing is restricted to formats 'B', 'b' or 'c'
# expect: True
# expect: b'\x00xy\xff\x00\x05\x06\x07\x00\t\n\x0b\x00\r\x0e\x0f'
# expect: True True False
# expect: [97, 98, 99] 61-62-63 True [98, 97]
# expect: True
# expect: 0
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: True True
