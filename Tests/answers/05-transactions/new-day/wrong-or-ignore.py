# snip: transaction-begin/new-day
import sqlite3


def new_day(con, things):
    try:
        with con:
            con.execute("DELETE FROM jobs")
            for thing in things:
                con.execute("INSERT OR IGNORE INTO jobs VALUES (?)", (thing,))
    except sqlite3.IntegrityError:
        return False
    return True
