# snip: nearest/keep
import sqlite3


def keep(con, names):
    try:
        con.executemany("INSERT INTO people VALUES (?)", [(name,) for name in names])
    except sqlite3.IntegrityError:
        return False
    return True
