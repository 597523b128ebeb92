# what: a `bytearray` can be resized while a `memoryview` of it is alive; the view then ends
# cause: without counted references nobody knows when the last view is gone
# instead: `view.release()` first
# expect: 4 b'abc'
# expect: b'' 3
data = bytearray(b"abc")
view = memoryview(data)
data.append(100)
print(len(data), view.tobytes())
data.clear()
print(view.tobytes(), len(view))
