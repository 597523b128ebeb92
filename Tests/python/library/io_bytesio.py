import io
b = io.BytesIO(b"a\nb\r\nc")
print(b.read(1), b.readline(), b.readlines(), b.tell(), b.seek(-1, 1), b.seek(-100, 2), b.write(bytearray(b"yy")), b.getvalue())
print(b.truncate(2), b.seek(5), b.write(b"z"), b.getvalue(), b.getbuffer()[0], b.read1(), b.readinto(bytearray(2)))
target = bytearray(3); b.seek(0); print(b.readinto(target), target, list(io.BytesIO(b"1\n2")))
for action in ("b.write('x')", "b.seek(-1)", "b.seek(0, 5)", "b.truncate(-1)", "b.fileno()", "io.BytesIO('x')", "b.read('a')"):
    try: print(eval(action))
    except Exception as error: print(action, type(error).__name__, error)
b.close()
for action in ("b.read()", "b.write(b'')", "b.getvalue()"):
    try: print(eval(action))
    except ValueError as error: print(error)
text = io.TextIOWrapper(io.BytesIO(b"x\r\ny\xc3\xa9"), encoding="utf-8"); print(text.readlines(), text)
# expect: b'a' b'\n' [b'b\r\n', b'c'] 6 5 0 2 b'yyb\r\nc'
# expect: 2 5 1 b'yy\x00\x00\x00z' 121 b'' 0
# expect: 3 bytearray(b'yy\x00') [b'1\n', b'2']
# expect: b.write('x') TypeError a bytes-like object is required, not 'str'
# expect: b.seek(-1) ValueError negative seek value -1
# expect: b.seek(0, 5) ValueError invalid whence (5, should be 0, 1 or 2)
# expect: b.truncate(-1) ValueError negative size value -1
# expect: b.fileno() UnsupportedOperation fileno
# expect: io.BytesIO('x') TypeError a bytes-like object is required, not 'str'
# expect: b.read('a') TypeError argument should be integer or None, not 'str'
# expect: I/O operation on closed file.
# expect: I/O operation on closed file.
# expect: I/O operation on closed file.
# expect: ['x\n', 'yé'] <_io.TextIOWrapper encoding='utf-8'>
