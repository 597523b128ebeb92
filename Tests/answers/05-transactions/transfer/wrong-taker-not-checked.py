# snip: transactions/transfer
import sqlite3


def transfer(con, giver, taker, cents):
    try:
        with con:
            con.execute("UPDATE accounts SET cents = cents - ? WHERE name = ?", (cents, giver))
            con.execute("UPDATE accounts SET cents = cents + ? WHERE name = ?", (cents, taker))
    except sqlite3.IntegrityError:
        return False
    return True
