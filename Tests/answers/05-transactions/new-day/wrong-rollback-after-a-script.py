# snip: transaction-begin/new-day
import sqlite3


def new_day(con, things):
    try:
        con.executescript("DELETE FROM jobs;")
        for thing in things:
            con.execute("INSERT INTO jobs VALUES (?)", (thing,))
        con.commit()
    except sqlite3.IntegrityError:
        con.rollback()
        return False
    return True
