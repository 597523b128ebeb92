data = bytearray(b"abcd")
view = memoryview(data)
view[0] = 122
view[1:3] = b"xy"
print(data, view.tobytes())
for change in (lambda: view.__setitem__(0, 256), lambda: view.__setitem__(slice(0, 2), b"xyz"),
               lambda: memoryview(b"abc").__setitem__(0, 1)):
    try:
        change()
    except Exception as error:
        print(type(error).__name__ + ":", error)

# expect: bytearray(b'zxyd') b'zxyd'
# expect: ValueError: memoryview: invalid value for format 'B'
# expect: ValueError: memoryview assignment: lvalue and rvalue have different structures
# expect: TypeError: cannot modify read-only memory
