# snip: transaction-begin/new-day
import sqlite3


def new_day(con, things):
    con.execute("SAVEPOINT new_day")
    try:
        con.execute("DELETE FROM jobs")
        for thing in things:
            con.execute("INSERT INTO jobs VALUES (?)", (thing,))
    except sqlite3.IntegrityError:
        con.execute("ROLLBACK TO new_day")
        return False
    except BaseException:
        con.execute("ROLLBACK TO new_day")
        raise
    else:
        return True
    finally:
        con.execute("RELEASE new_day")
        con.commit()
