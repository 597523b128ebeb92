import io
s = io.StringIO("a\nb\r\nc")
print(s.read(1), repr(s.readline()), s.readlines(), s.tell(), s.seek(0, 2), s.write("!"), repr(s.getvalue()))
print(s.seek(1), s.truncate(), repr(s.getvalue()), s.seek(3), s.write("z"), repr(s.getvalue()))
print(io.StringIO("a\r\nb\rc", newline=None).getvalue().split("\n"), io.StringIO("a\nb", newline="\r\n").getvalue().encode())
print([line for line in io.StringIO("x\ny")], io.StringIO("é😀z").read(2))
for action in ("s.write(5)", "s.seek(-1)", "s.seek(1, 1)", "s.seek(0, 5)", "s.truncate(-1)", "s.fileno()", "s.name", "io.StringIO(5)", "io.StringIO('', 'q')", "s.read('x')"):
    try: print(eval(action))
    except Exception as error: print(action, type(error).__name__, error)
with s: print(s.closed, s.readable(), s.writable(), s.seekable(), s.isatty())
for action in ("s.read()", "s.getvalue()", "s.write('')", "next(s)", "s.__enter__()"):
    try: print(eval(action))
    except ValueError as error: print(error)
class Upper(io.StringIO):
    def write(self, text): return super().write(text.upper())
u = Upper(); print("abc", file=u); print(repr(u.getvalue()), isinstance(u, io.TextIOBase), isinstance(u, io.RawIOBase))
# expect: a '\n' ['b\r\n', 'c'] 6 6 1 'a\nb\r\nc!'
# expect: 1 1 'a' 3 1 'a\x00\x00z'
# expect: ['a', 'b', 'c'] b'a\r\nb'
# expect: ['x\n', 'y'] é😀
# expect: s.write(5) TypeError string argument expected, got 'int'
# expect: s.seek(-1) ValueError Negative seek position -1
# expect: s.seek(1, 1) OSError Can't do nonzero cur-relative seeks
# expect: s.seek(0, 5) ValueError Invalid whence (5, should be 0, 1 or 2)
# expect: s.truncate(-1) ValueError Negative size value -1
# expect: s.fileno() UnsupportedOperation fileno
# expect: s.name AttributeError '_io.StringIO' object has no attribute 'name'
# expect: io.StringIO(5) TypeError initial_value must be str or None, not int
# expect: io.StringIO('', 'q') ValueError illegal newline value: 'q'
# expect: s.read('x') TypeError argument should be integer or None, not 'str'
# expect: False True True True False
# expect: I/O operation on closed file
# expect: I/O operation on closed file
# expect: I/O operation on closed file
# expect: I/O operation on closed file
# expect: I/O operation on closed file.
# expect: 'ABC\n' True False
