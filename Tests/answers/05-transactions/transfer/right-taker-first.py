# snip: transactions/transfer
import sqlite3


class NoAccount(Exception):
    """Leaves the block, so that all is undone."""


def change(con, name, cents):
    cursor = con.cursor()
    cursor.execute("UPDATE accounts SET cents = cents + ? WHERE name = ?", (cents, name))
    if cursor.rowcount < 1:
        raise NoAccount(name)


def transfer(con, giver, taker, cents):
    try:
        with con:
            change(con, taker, +cents)
            change(con, giver, -cents)
        return True
    except (NoAccount, sqlite3.IntegrityError) as reason:
        print("not moved:", reason)
        return False
