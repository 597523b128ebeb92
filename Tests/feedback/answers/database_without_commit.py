# snip: nearest/keep
import sqlite3


def keep(con, people):
    try:
        for person in people:
            con.execute("INSERT INTO people VALUES (?)", (person,))
    except sqlite3.IntegrityError:
        con.rollback()
        return False
    return True
