# what: `sqlite3.connect` takes `":memory:"` only
# cause: the sandbox
# instead: `":memory:"`
import sqlite3

print(sqlite3.connect(":memory:").execute("select 6 * 7").fetchone())
try:
    sqlite3.connect("shop.db")
except sqlite3.Error as error:
    print(type(error).__name__, error)
# expect: (42,)
# expect: OperationalError unable to open database file 'shop.db': only ':memory:' databases exist here, files are outside the sandbox
