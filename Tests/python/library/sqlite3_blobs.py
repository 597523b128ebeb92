# One value of a table, opened for reading and writing in place.
import os
import sqlite3
from array import array


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


def put(key, value):
    blob[key] = value


def delete(key):
    del blob[key]


con = sqlite3.connect(':memory:')
con.execute('create table t(b)')
con.execute('insert into t values (?), (7)', (b'this blob data string',))
blob = con.blobopen('t', 'b', 1)
print(type(blob), len(blob), isinstance(blob, sqlite3.Blob))

# As a file.
print(blob.read(4), blob.tell(), blob.read(0), blob.read(-1), blob.read())
blob.seek(-6, os.SEEK_END)
blob.seek(1, os.SEEK_CUR)
print(blob.tell(), blob.read(100))
blob.seek(0)
blob.write(b'THIS')
print(blob.tell(), con.execute('select b from t').fetchone())
blob.seek(1)
for action in [
        lambda: blob.seek(1000), lambda: blob.seek(-1), lambda: blob.seek(0, 5), lambda: blob.seek(2 ** 31 - 1, 1),
        lambda: blob.seek(2 ** 31 - 1, 2), lambda: blob.seek(2 ** 40), lambda: blob.seek('a'), lambda: blob.read(1.5),
        lambda: blob.write('x'), lambda: blob.write(b'x' * 21)]:
    attempt(action)

# As a sequence.
print(blob[0], blob[-1], blob[5:9], blob[0:10:2], blob[3:3], blob[:4])
put(0, 116)
put(slice(1, 4), memoryview(b'hat'))
put(slice(5, 9), array('b', [98, 76, 79, 66]))
put(slice(10, 18, 2), b'....')
print(blob[:])
for action in [
        lambda: blob[1.5], lambda: blob['a'], lambda: blob[21], lambda: blob[-22], lambda: blob[2 ** 70],
        lambda: blob[1.5:3], lambda: put('a', 1), lambda: put(0, b'b'), lambda: put(0, 256), lambda: put(0, -1),
        lambda: put(0, 2 ** 65), lambda: put(99, 1), lambda: delete(0), lambda: delete(slice(0, 2)),
        lambda: put(slice(0, 5), b'1'), lambda: put(slice(0, 5, 0), b'1'), lambda: put(slice(0, 5), 'abcde'),
        lambda: put(slice(0, 5), memoryview(b'1234567890')[::2]), lambda: blob + blob, lambda: blob * 2,
        lambda: 1 in blob, lambda: iter(blob), lambda: sqlite3.Blob()]:
    attempt(action)

# Opening and closing.
for action in [
        lambda: con.blobopen('nope', 'b', 1), lambda: con.blobopen('t', 'c', 1), lambda: con.blobopen('t', 'b', 9),
        lambda: con.blobopen('t', 'b', 2), lambda: con.blobopen('t', 'b', 1, name='zz'),
        lambda: con.blobopen('t', 'b', 'x'), lambda: con.blobopen('t', 1, 1), lambda: con.blobopen(1, 'b', 1),
        lambda: con.blobopen('t\0', 'b', 1), lambda: con.blobopen('t', 'b', 1, readonly=True).write(b'x'),
        lambda: con.blobopen('t', 'b', 1, readonly=True).read(4)]:
    attempt(action)
with con.blobopen('t', 'b', 1) as other:
    print(other.read(4))
attempt(other.read)
con.execute("update t set b = 'changed' where rowid = 1")
attempt(blob.read)
attempt(lambda: blob.write(b''))
blob.close()
blob.close()
for action in [blob.read, blob.tell, lambda: len(blob), lambda: blob[0], lambda: put(0, 0), blob.__enter__]:
    attempt(action)
open_one = con.blobopen('t', 'b', 1)
print(open_one.read())
con.close()
attempt(open_one.read)
attempt(open_one.close)

# expect: <class 'sqlite3.Blob'> 21 True
# expect: b'this' 4 b'' b' blob data string' b''
# expect: 16 b'tring'
# expect: 4 (b'THIS blob data string',)
# expect: ValueError offset out of blob range
# expect: ValueError offset out of blob range
# expect: ValueError 'origin' should be os.SEEK_SET, os.SEEK_CUR, or os.SEEK_END
# expect: OverflowError seek offset results in overflow
# expect: OverflowError seek offset results in overflow
# expect: OverflowError Python int too large to convert to C int
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError data longer than blob length
# expect: 84 103 b'blob' b'TI lb' b'' b'THIS'
# expect: b'that bLOB .a.a.s.ring'
# expect: TypeError Blob indices must be integers
# expect: TypeError Blob indices must be integers
# expect: IndexError Blob index out of range
# expect: IndexError Blob index out of range
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError Blob indices must be integers
# expect: TypeError 'bytes' object cannot be interpreted as an integer
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: IndexError Blob index out of range
# expect: TypeError Blob doesn't support item deletion
# expect: TypeError Blob doesn't support slice deletion
# expect: IndexError Blob slice assignment is wrong size
# expect: ValueError slice step cannot be zero
# expect: TypeError a bytes-like object is required, not 'str'
# expect: BufferError memoryview: underlying buffer is not C-contiguous
# expect: TypeError unsupported operand type(s) for +: 'sqlite3.Blob' and 'sqlite3.Blob'
# expect: TypeError unsupported operand type(s) for *: 'sqlite3.Blob' and 'int'
# expect: TypeError argument of type 'sqlite3.Blob' is not iterable
# expect: TypeError 'sqlite3.Blob' object is not iterable
# expect: TypeError cannot create 'sqlite3.Blob' instances
# expect: OperationalError no such table: main.nope
# expect: OperationalError no such column: "c"
# expect: OperationalError no such rowid: 9
# expect: OperationalError cannot open value of type integer
# expect: OperationalError no such table: zz.t
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError blobopen() argument 2 must be str, not int
# expect: TypeError blobopen() argument 1 must be str, not int
# expect: ValueError embedded null character
# expect: OperationalError attempt to write a readonly database
# expect: b'that'
# expect: b'that'
# expect: ProgrammingError Cannot operate on a closed blob.
# expect: OperationalError query aborted
# expect: ValueError data longer than blob length
# expect: ProgrammingError Cannot operate on a closed blob.
# expect: ProgrammingError Cannot operate on a closed blob.
# expect: ProgrammingError Cannot operate on a closed blob.
# expect: ProgrammingError Cannot operate on a closed blob.
# expect: ProgrammingError Cannot operate on a closed blob.
# expect: ProgrammingError Cannot operate on a closed blob.
# expect: b'changed'
# expect: ProgrammingError Cannot operate on a closed database.
# expect: ProgrammingError Cannot operate on a closed database.
