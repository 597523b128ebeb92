# snip: transaction-begin/new-day
import sqlite3


def new_day(con, things):
    with con:
        try:
            con.execute("DELETE FROM jobs")
            for thing in things:
                con.execute("INSERT INTO jobs VALUES (?)", (thing,))
        except sqlite3.IntegrityError:
            return False
    return True
