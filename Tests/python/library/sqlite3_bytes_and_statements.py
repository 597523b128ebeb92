# A database as bytes, compiling without running, and a connection that begins anew.
import sqlite3


def attempt(action):
    try:
        print(repr(action()).partition(' object at ')[0])
    except Exception as error:
        print(type(error).__name__, error)


con = sqlite3.connect(':memory:')
attempt(con.serialize)
con.execute('create table t(x)')
con.execute('insert into t values (1), (2)')
con.commit()
data = con.serialize()
print(len(data), data[:15])
other = sqlite3.connect(':memory:')
other.deserialize(data)
print(other.execute('select * from t').fetchall())
other.execute('insert into t values (3)')
other.commit()
print(other.execute('select count(*) from t').fetchone(), con.execute('select count(*) from t').fetchone())
third = sqlite3.connect('')
third.deserialize(bytearray(other.serialize(name='main')))
print(third.execute('select * from t').fetchall())
for action in [
        lambda: con.serialize(name='nope'), lambda: con.serialize(name=1), lambda: con.deserialize(1),
        lambda: con.deserialize(data, name=3)]:
    attempt(action)
third.deserialize(b'nonsense')
attempt(lambda: third.execute('select * from t'))

for action in [
        lambda: con('select 1'), lambda: con(''), lambda: con('-- nothing'), lambda: con('create tabl'),
        lambda: con('select 1; select 2'), lambda: con('a\0'), lambda: con(1), lambda: con(), lambda: con('a', 'b'),
        lambda: con('\ud8ff'), lambda: type(con('select 1'))()]:
    attempt(action)

con.row_factory, con.text_factory = sqlite3.Row, bytes
cursor = con.execute("select 'a' union select 'b'")
print(tuple(next(cursor)))
con.__init__(':memory:')
print(con.row_factory, con.text_factory)
print([tuple(row) for row in cursor])
attempt(lambda: con.execute('select * from t'))
third.close()
for action in [third.serialize, lambda: third('select 1'), lambda: third.blobopen('t', 'x', 1)]:
    attempt(action)

# The same text again and again, with what has changed in between.
con = sqlite3.connect(':memory:')
con.execute('create table u(a, b)')
for number in range(3):
    con.execute('insert into u values (?, ?)', (number, b'x' * number))
first, second = con.execute('select a from u order by a'), con.execute('select a from u order by a')
print(next(first), next(second), next(first), list(second), list(first))
con.execute('alter table u add column c')
star = con.execute('select * from u where a = ?', (2,))
print([column[0] for column in star.description], star.fetchall())
con.execute('alter table u rename column b to "b [x]"')
star = con.execute('select * from u where a = ?', (2,))
print([column[0] for column in star.description], star.fetchall())
attempt(lambda: con.execute('select * from u where a = ?', ()))
attempt(lambda: con.execute('select * from u where a = ?', (1, 2)))
con.execute('drop table u')
attempt(lambda: con.execute('select * from u where a = ?', (2,)))
con.execute('create table u(z)')
con.execute('insert into u values (:z)', {'z': 'é'})
print(con.execute("select z, 'é' from u").fetchall(), con.execute("select z, 'é' from u").fetchall())
con.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 20)
for action in [
        lambda: con.execute('select 1 as something_long'), lambda: con.executescript('select 1 as something_long'),
        lambda: con('select 1 as something_long')]:
    attempt(action)
con.set_authorizer(lambda *request: sqlite3.SQLITE_DENY)
attempt(lambda: con.execute('select z from u'))
con.set_authorizer(None)
print(con.execute('select z from u').fetchall())
print(sqlite3.SQLITE_IOERR_CORRUPTFS, sqlite3.SQLITE_OK, sqlite3.SQLITE_DONE, sqlite3.SQLITE_BUSY_SNAPSHOT)

# expect: OperationalError unable to serialize 'main'
# expect: 8192 b'SQLite format 3'
# expect: [(1,), (2,)]
# expect: (3,) (2,)
# expect: [(1,), (2,), (3,)]
# expect: OperationalError unable to serialize 'nope'
# expect: TypeError serialize() argument 'name' must be str, not int
# expect: TypeError a bytes-like object is required, not 'int'
# expect: TypeError deserialize() argument 'name' must be str, not int
# expect: DatabaseError file is not a database
# expect: <sqlite3.Statement
# expect: <sqlite3.Statement
# expect: <sqlite3.Statement
# expect: OperationalError near "tabl": syntax error
# expect: ProgrammingError You can only execute one statement at a time.
# expect: ProgrammingError the query contains a null character
# expect: TypeError argument 1 must be str, not int
# expect: TypeError function takes exactly 1 argument (0 given)
# expect: TypeError function takes exactly 1 argument (2 given)
# expect: UnicodeEncodeError 'utf-8' codec can't encode character '\ud8ff' in position 0: surrogates not allowed
# expect: TypeError cannot create 'sqlite3.Statement' instances
# expect: (b'a',)
# expect: None <class 'str'>
# expect: [('b',)]
# expect: OperationalError no such table: t
# expect: ProgrammingError Cannot operate on a closed database.
# expect: ProgrammingError Cannot operate on a closed database.
# expect: ProgrammingError Cannot operate on a closed database.
# expect: (0,) (0,) (1,) [(1,), (2,)] [(2,)]
# expect: ['a', 'b', 'c'] [(2, b'xx', None)]
# expect: ['a', 'b [x]', 'c'] [(2, b'xx', None)]
# expect: ProgrammingError Incorrect number of bindings supplied. The current statement uses 1, and there are 0 supplied.
# expect: ProgrammingError Incorrect number of bindings supplied. The current statement uses 1, and there are 2 supplied.
# expect: OperationalError no such table: u
# expect: [('é', 'é')] [('é', 'é')]
# expect: DataError query string is too large
# expect: DataError query string is too large
# expect: DataError query string is too large
# expect: DatabaseError not authorized
# expect: [('é',)]
# expect: 8458 0 101 517
