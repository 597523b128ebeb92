import sqlite3
def show(action):
    try: print(action())
    except Exception as error: print(type(error).__name__, error, getattr(error, 'sqlite_errorname', None))
c = sqlite3.connect(":memory:"); cur = c.cursor()
r = sqlite3.Row(cur.execute("select 1 as a, 2 as B"), (1, 2))
print(r["A"], r["b"], r[-1], r[0:1], r.keys(), tuple(r), dict(r), len(r), [x for x in r], 2 in r, r == r, hash(r) == hash(r), isinstance(r, tuple))
for key in ("zz", 5, 1.5, -9, 1 << 80, None): show(lambda: r[key])
show(lambda: sqlite3.Row(cur, 5)); show(lambda: sqlite3.Row(5, ())); show(lambda: sqlite3.Row()); show(lambda: r < r); show(lambda: r.a)
c.row_factory = sqlite3.Row; print([tuple(x) for x in c.execute("select 1 union select 2")], c.execute("select 3 as x").fetchone()["X"])
c.row_factory = lambda cursor, row: {d[0]: v for d, v in zip(cursor.description, row)}; print(c.execute("select 1 a, 2 b").fetchall())
c.row_factory = None
cur = c.execute("select 1 union select 2 union select 3"); print(cur.fetchone(), cur.fetchmany(), cur.fetchmany(5), cur.fetchone(), cur.fetchall(), cur.description)
c.text_factory = bytes; print(c.execute("select 'é'").fetchone()); c.text_factory = lambda b: b.decode() + "!"; print(c.execute("select 'é'").fetchone()); c.text_factory = str
show(lambda: c.execute("select cast(x'ff' as text) as b").fetchone())
c.execute("create table d(a)"); c.executemany("insert into d values(?)", [(i,) for i in range(5)]); first = c.execute("select a from d").fetchone(); c.execute("drop table d"); print(first)
# expect: 1 2 2 (1,) ['a', 'B'] (1, 2) {'a': 1, 'B': 2} 2 [1, 2] True True True False
# expect: IndexError No item with that key None
# expect: IndexError tuple index out of range None
# expect: IndexError Index must be int or string None
# expect: IndexError tuple index out of range None
# expect: IndexError cannot fit 'int' into an index-sized integer None
# expect: IndexError Index must be int or string None
# expect: TypeError Row() argument 2 must be tuple, not int None
# expect: TypeError Row() argument 1 must be sqlite3.Cursor, not int None
# expect: TypeError Row expected 2 arguments, got 0 None
# expect: TypeError '<' not supported between instances of 'sqlite3.Row' and 'sqlite3.Row' None
# expect: AttributeError 'sqlite3.Row' object has no attribute 'a' None
# expect: [(1,), (2,)] 3
# expect: [{'a': 1, 'b': 2}]
# expect: (1,) [(2,)] [(3,)] None [] (('1', None, None, None, None, None, None),)
# expect: (b'\xc3\xa9',)
# expect: ('é!',)
# expect: OperationalError Could not decode to UTF-8 column 'b' with text '�' None
# expect: (0,)
