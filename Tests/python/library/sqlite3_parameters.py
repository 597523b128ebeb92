import sqlite3
def show(action):
    try: print(action())
    except Exception as error: print(type(error).__name__, error, getattr(error, 'sqlite_errorname', None))
c = sqlite3.connect(":memory:")
print(c.execute("select ?,?,?,?,?,?", (None, True, 1.5, "x\0y", b"\0", bytearray(b"q"))).fetchone())
print(c.execute("select ?2, ?1", (1, 2)).fetchone(), c.execute("select :a, @b, $c", {"a": 1, "b": 2, "c": 3}).fetchone(), c.execute("select :a", [5]).fetchone())
class D(dict):
    def __missing__(self, key): return key.upper()
print(c.execute("select :abc", D()).fetchone())
for sql, values in (("?", ()), ("?", (1, 2)), ("?", {"a": 1}), (":a", {}), (":a", 5), ("?", (object(),)), ("?", (1 << 70,)), ("?", ("\ud800",)), ("?", "ab"), ("?", {1})):
    show(lambda: c.execute("select " + sql, values).fetchone())
show(lambda: c.executemany("select 1", [()])); show(lambda: c.executemany("select 1", 5))
class P:
    def __conform__(self, protocol): return "P" if protocol is sqlite3.PrepareProtocol else None
class Q: pass
sqlite3.register_adapter(Q, lambda q: "Q!"); print(c.execute("select ?, ?", (P(), Q())).fetchone())
e = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES | sqlite3.PARSE_COLNAMES)
sqlite3.register_converter("point", lambda b: tuple(map(int, b.split(b","))))
e.execute("create table t(a point, b integer)"); e.execute("insert into t values('1,2', 3)"); e.execute("insert into t values(null, null)")
print(e.execute("select a, b, b as 'z [point]' from t").fetchall(), [d[0] for d in e.execute("select a, b as 'z [point]' from t").description])
# expect: (None, 1, 1.5, 'x\x00y', b'\x00', b'q')
# expect: (2, 1) (1, 2, 3) (5,)
# expect: ('ABC',)
# expect: ProgrammingError Incorrect number of bindings supplied. The current statement uses 1, and there are 0 supplied. None
# expect: ProgrammingError Incorrect number of bindings supplied. The current statement uses 1, and there are 2 supplied. None
# expect: ProgrammingError Binding 1 has no name, but you supplied a dictionary (which has only names). None
# expect: ProgrammingError You did not supply a value for binding parameter :a. None
# expect: ProgrammingError parameters are of unsupported type None
# expect: ProgrammingError Error binding parameter 1: type 'object' is not supported None
# expect: OverflowError Python int too large to convert to SQLite INTEGER None
# expect: UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed None
# expect: ProgrammingError Incorrect number of bindings supplied. The current statement uses 1, and there are 2 supplied. None
# expect: ProgrammingError parameters are of unsupported type None
# expect: ProgrammingError executemany() can only execute DML statements. None
# expect: TypeError 'int' object is not iterable None
# expect: ('P', 'Q!')
# expect: [((1, 2), 3, (3,)), (None, None, None)] ['a', 'z']
