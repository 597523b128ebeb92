# snip: transaction-begin/new-day
import sqlite3


def refill(con, things):
    con.execute("DELETE FROM jobs")
    for thing in things:
        con.execute("INSERT INTO jobs VALUES (?)", (thing,))


def new_day(con, things):
    done = False
    con.commit()
    try:
        refill(con, things)
        con.commit()
        done = True
    except sqlite3.IntegrityError as error:
        print("refused:", error)
    finally:
        if not done:
            con.rollback()
    return done
