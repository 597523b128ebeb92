# CPython refuses to resize a bytearray while a memoryview of it lives (BufferError). Without counted references nobody
# knows when a view has died, so the resize goes on, and a view that has lost its bytes shows none.
# expect: 4 b'abc'
# expect: b'' 3
data = bytearray(b"abc")
view = memoryview(data)
data.append(100)
print(len(data), view.tobytes())
data.clear()
print(view.tobytes(), len(view))
