import io, os
os.makedirs("/tmp/snip_errors/d", exist_ok=True); os.chdir("/tmp/snip_errors")
open("a.txt", "w").close()
for call in ("open('nope')", "open('a.txt', 'q')", "open('a.txt', 'rw')", "open('a.txt', 'rbt')", "open('a.txt', '')", "open('a.txt', 'rb', encoding='utf-8')",
             "open('a.txt', newline='x')", "open('a.txt', 'x')", "open(5.5)", "open('/nodir/x', 'w')", "open('d')", "open('a.txt/b')", "open('')", "open('a\\0b')",
             "open('a.txt', encoding='nope')", "open('a.txt', buffering=0)", "open('a.txt', 5)", "open()", "open('a.txt').write('x')", "open('a.txt', 'a').read()",
             "open('a.txt', 'rb').write(b'')", "open('a.txt', 'ab').read()", "open('a.txt', 'a').write(b'x')", "next(open('a.txt', 'a'))", "open('a.txt').seek(1, 1)", "open('a.txt').seek(0, 3)"):
    try: print(eval(call))
    except Exception as error: print(call, type(error).__name__, error)
f = open("a.txt"); f.close()
for call in ("f.read()", "f.readline()", "iter(f)", "f.write('x')", "f.__enter__()", "f.close()"):
    try: print(eval(call))
    except ValueError as error: print(error)
try: open("nope")
except FileNotFoundError as error: print(error.errno, error.strerror, error.filename, isinstance(error, OSError))
print(issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError))
# expect: open('nope') FileNotFoundError [Errno 2] No such file or directory: 'nope'
# expect: open('a.txt', 'q') ValueError invalid mode: 'q'
# expect: open('a.txt', 'rw') ValueError must have exactly one of create/read/write/append mode
# expect: open('a.txt', 'rbt') ValueError can't have text and binary mode at once
# expect: open('a.txt', '') ValueError Must have exactly one of create/read/write/append mode and at most one plus
# expect: open('a.txt', 'rb', encoding='utf-8') ValueError binary mode doesn't take an encoding argument
# expect: open('a.txt', newline='x') ValueError illegal newline value: x
# expect: open('a.txt', 'x') FileExistsError [Errno 17] File exists: 'a.txt'
# expect: open(5.5) TypeError expected str, bytes or os.PathLike object, not float
# expect: open('/nodir/x', 'w') FileNotFoundError [Errno 2] No such file or directory: '/nodir/x'
# expect: open('d') IsADirectoryError [Errno 21] Is a directory: 'd'
# expect: open('a.txt/b') NotADirectoryError [Errno 20] Not a directory: 'a.txt/b'
# expect: open('') FileNotFoundError [Errno 2] No such file or directory: ''
# expect: open('a\0b') ValueError embedded null byte
# expect: open('a.txt', encoding='nope') LookupError unknown encoding: nope
# expect: open('a.txt', buffering=0) ValueError can't have unbuffered text I/O
# expect: open('a.txt', 5) TypeError open() argument 'mode' must be str, not int
# expect: open() TypeError open() missing required argument 'file' (pos 1)
# expect: open('a.txt').write('x') UnsupportedOperation not writable
# expect: open('a.txt', 'a').read() UnsupportedOperation not readable
# expect: open('a.txt', 'rb').write(b'') UnsupportedOperation write
# expect: open('a.txt', 'ab').read() UnsupportedOperation read
# expect: open('a.txt', 'a').write(b'x') TypeError write() argument must be str, not bytes
# expect: next(open('a.txt', 'a')) UnsupportedOperation not readable
# expect: open('a.txt').seek(1, 1) UnsupportedOperation can't do nonzero cur-relative seeks
# expect: open('a.txt').seek(0, 3) ValueError invalid whence (3, should be 0, 1 or 2)
# expect: I/O operation on closed file.
# expect: I/O operation on closed file.
# expect: I/O operation on closed file.
# expect: I/O operation on closed file.
# expect: I/O operation on closed file.
# expect: None
# expect: 2 No such file or directory nope True
# expect: True True
