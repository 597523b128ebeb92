import sqlite3
def show(action):
    try: print(action())
    except Exception as error: print(type(error).__name__, error, getattr(error, 'sqlite_errorname', None))
c = sqlite3.connect(":memory:")
for sql in ("", "-- x", "select 1; select 2", "select 1; -- c", "select 1;;", "select 1\0", "selec", "select 'a", "select nofn(1)", "select * from nope", "/* open"):
    show(lambda: c.execute(sql).fetchall())
show(lambda: c.execute(5)); show(lambda: c.execute()); show(lambda: c.executescript(5)); show(lambda: c.executescript("select 1\0")); show(lambda: c.executescript("select 1; selec"))
c.executescript("create table p(id integer primary key, n); create table t(a check(a > 0), b not null, r references p(id)); pragma foreign_keys = on;")
for sql in ("insert into t values(-1, 1, null)", "insert into t(a) values(1)", "insert into t values(1, 1, 9)", "create table t(a)", "select nope from t", "insert into t values(1)",
            "insert into p values('x', 1)", "commit", "rollback"):
    show(lambda: c.execute(sql).rowcount)
cur = c.cursor(); print(cur.description, cur.rowcount, cur.lastrowid, cur.arraysize, cur.connection is c)
cur.executemany("insert into p(n) values(?)", [("x",), ("y",), ("z",)]); print(cur.rowcount, cur.lastrowid)
print(cur.execute("update p set n = 1").rowcount, cur.execute("  /* c */ -- d\n delete from p where id > 2").rowcount, cur.execute("select 1").rowcount, cur.execute("replace into p values(1, 2)").rowcount)
print(cur.execute("insert into p(n) values(9) returning id").fetchall(), cur.execute("with x as (select 1) insert into p(n) select 5 from x").rowcount)
c.close()
show(lambda: c.execute("select 1")); show(lambda: cur.fetchone()); show(lambda: c.in_transaction); show(lambda: c.close())
# expect: []
# expect: []
# expect: ProgrammingError You can only execute one statement at a time. None
# expect: [(1,)]
# expect: ProgrammingError You can only execute one statement at a time. None
# expect: ProgrammingError the query contains a null character None
# expect: OperationalError near "selec": syntax error SQLITE_ERROR
# expect: OperationalError unrecognized token: "'a" SQLITE_ERROR
# expect: OperationalError no such function: nofn SQLITE_ERROR
# expect: OperationalError no such table: nope SQLITE_ERROR
# expect: []
# expect: TypeError execute() argument 1 must be str, not int None
# expect: TypeError execute expected at least 1 argument, got 0 None
# expect: TypeError executescript() argument must be str, not int None
# expect: ValueError embedded null character None
# expect: OperationalError near "selec": syntax error SQLITE_ERROR
# expect: IntegrityError CHECK constraint failed: a > 0 SQLITE_CONSTRAINT_CHECK
# expect: IntegrityError NOT NULL constraint failed: t.b SQLITE_CONSTRAINT_NOTNULL
# expect: IntegrityError FOREIGN KEY constraint failed SQLITE_CONSTRAINT_FOREIGNKEY
# expect: OperationalError table t already exists SQLITE_ERROR
# expect: OperationalError no such column: nope SQLITE_ERROR
# expect: OperationalError table t has 3 columns but 1 values were supplied SQLITE_ERROR
# expect: IntegrityError datatype mismatch SQLITE_MISMATCH
# expect: -1
# expect: OperationalError cannot rollback - no transaction is active SQLITE_ERROR
# expect: None -1 None 1 True
# expect: 3 None
# expect: 3 1 -1 1
# expect: [(3,)] -1
# expect: ProgrammingError Cannot operate on a closed database. None
# expect: ProgrammingError Cannot operate on a closed database. None
# expect: ProgrammingError Cannot operate on a closed database. None
# expect: None
