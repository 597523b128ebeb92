# snip: nearest/keep
import sqlite3


def keep(con, names):
    try:
        for name in names:
            con.execute("INSERT INTO people VALUES (?)", (name,))
        return True
    except sqlite3.IntegrityError:
        con.rollback()
        return False
    con.commit()
