# snip: transactions/transfer
import sqlite3


def transfer(con, giver, taker, cents):
    try:
        with con:
            row = con.execute("UPDATE accounts SET cents = cents - ? WHERE name = ?", (cents, giver))
            if row.rowcount == 0:
                return False
            row = con.execute("UPDATE accounts SET cents = cents + ? WHERE name = ?", (cents, taker))
            if row.rowcount == 0:
                return False
    except sqlite3.IntegrityError:
        return False
    return True
