# A database tells the time that the module `time` tells: in a check, the fixed one.
import sqlite3
import time

con = sqlite3.connect(":memory:")
begin = int(time.time())
told = int(con.execute("select strftime('%s', 'now')").fetchone()[0])
print(0 <= told - begin <= 1)
first, second = con.execute("select datetime('now'), current_timestamp").fetchone()
print(first == second, len(first))
# expect: True
# expect: True 19
