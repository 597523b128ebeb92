import sqlite3
c = sqlite3.connect(":memory:")
c.execute("create table t(a integer primary key, b text unique not null)")
print(c.in_transaction, repr(c.isolation_level)); c.execute("insert into t(b) values('x')"); print(c.in_transaction, c.total_changes)
c.rollback(); print(c.in_transaction, c.execute("select count(*) from t").fetchone())
with c: c.execute("insert into t(b) values('x')")
try:
    with c: c.execute("insert into t(b) values('y')"); 1 / 0
except ZeroDivisionError: print(c.in_transaction, c.execute("select b from t").fetchall())
try:
    with c: c.execute("insert into t(b) values('x')")
except sqlite3.IntegrityError as error: print(error, error.sqlite_errorname, error.sqlite_errorcode)
c.execute("update t set b = 'z'"); c.executescript("create table u(a); insert into u values(1);"); print(c.in_transaction, c.execute("select b from t").fetchall())
n = sqlite3.connect(":memory:", isolation_level=None); n.execute("create table t(a)"); n.execute("insert into t values(1)"); print(n.in_transaction)
n.execute("begin"); n.execute("insert into t values(2)"); n.execute("savepoint s"); n.execute("insert into t values(3)"); n.execute("rollback to s"); n.execute("commit")
print(n.execute("select a from t").fetchall())
for level in ("exclusive", "Deferred", None, "bad", 5):
    try: c.isolation_level = level; print(repr(c.isolation_level))
    except Exception as error: print(type(error).__name__, error)
# expect: False ''
# expect: True 1
# expect: False (0,)
# expect: False [('x',)]
# expect: UNIQUE constraint failed: t.b SQLITE_CONSTRAINT_UNIQUE 2067
# expect: False [('z',)]
# expect: False
# expect: [(1,), (2,)]
# expect: 'EXCLUSIVE'
# expect: 'DEFERRED'
# expect: None
# expect: ValueError isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE'
# expect: TypeError isolation_level must be str or None
