# snip: nearest/keep
import sqlite3


def keep(con, names):
    try:
        for name in names:
            con.execute("INSERT INTO people VALUES (?)", (name,))
    except sqlite3.IntegrityError:
        con.commit()
        return False
    con.commit()
    return True
