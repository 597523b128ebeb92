import sqlite3
def show(action):
    try: print(action())
    except Exception as error: print(type(error).__name__, error, getattr(error, 'sqlite_errorname', None))
c = sqlite3.connect(":memory:")
c.execute("create table t(a)"); c.executemany("insert into t values(?)", [(i,) for i in (1, 2, 3)])
c.create_function("two", 2, lambda a, b: repr([a, b]), deterministic=True); print(c.execute("select two(1, x'00'), two(null, 'é')").fetchone())
for name, body in (("f", lambda: 1 / 0), ("g", lambda: object()), ("h", lambda: 1 << 70)):
    c.create_function(name, 0, body); show(lambda: c.execute("select %s()" % name).fetchall())
show(lambda: c.execute("select two(1)")); show(lambda: c.create_function("x", -2, len))
class Sum:
    def __init__(self): self.values = []
    def step(self, x): self.values.append(x)
    def inverse(self, x): self.values.remove(x)
    def value(self): return sum(self.values)
    finalize = value
c.create_aggregate("mysum", 1, Sum); print(c.execute("select mysum(a) from t").fetchone(), c.execute("select a % 2, mysum(a) from t group by 1").fetchall())
c.create_window_function("ws", 1, Sum); print(c.execute("select a, ws(a) over (order by a rows between 1 preceding and current row) from t").fetchall())
class Bad:
    def __init__(self): pass
    def step(self, x): 1 / 0
    def finalize(self): return 0
c.create_aggregate("bad", 1, Bad); show(lambda: c.execute("select bad(a) from t").fetchall())
c.create_collation("rev", lambda a, b: (a < b) - (a > b)); print(c.execute("select * from (select 'a' x union select 'b') order by x collate rev").fetchall())
show(lambda: c.create_collation("x", 5)); show(lambda: c.execute("select 1 order by 'a' collate nocoll"))
seen = []; c.set_authorizer(lambda *a: seen.append(a) or 0); c.execute("select a from t").fetchall(); print(seen)
c.set_authorizer(lambda *a: 1); show(lambda: c.execute("select a from t")); c.set_authorizer(None)
cur = c.cursor()
c.create_function("again", 0, lambda: cur.execute("select 1")); show(lambda: cur.execute("select again()").fetchall())
# expect: ("[1, b'\\x00']", "[None, 'é']")
# expect: OperationalError user-defined function raised exception SQLITE_ERROR
# expect: OperationalError user-defined function raised exception SQLITE_ERROR
# expect: DataError string or blob too big SQLITE_TOOBIG
# expect: OperationalError wrong number of arguments to function two() SQLITE_ERROR
# expect: OperationalError Error creating function None
# expect: (6,) [(0, 2), (1, 4)]
# expect: [(1, 1), (2, 3), (3, 5)]
# expect: OperationalError user-defined aggregate's 'step' method raised error SQLITE_ERROR
# expect: [('b',), ('a',)]
# expect: TypeError parameter must be callable None
# expect: OperationalError no such collation sequence: nocoll SQLITE_ERROR_MISSING_COLLSEQ
# expect: [(21, None, None, None, None), (20, 't', 'a', 'main', None)]
# expect: DatabaseError not authorized SQLITE_AUTH
# expect: OperationalError user-defined function raised exception SQLITE_ERROR
