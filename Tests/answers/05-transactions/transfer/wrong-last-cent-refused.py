# snip: transactions/transfer
def transfer(con, giver, taker, cents):
    rich = con.execute("SELECT cents FROM accounts WHERE name = ?", (giver,)).fetchone()
    poor = con.execute("SELECT cents FROM accounts WHERE name = ?", (taker,)).fetchone()
    if rich is None or poor is None:
        return False
    if rich[0] <= cents:
        return False
    with con:
        con.execute("UPDATE accounts SET cents = cents - ? WHERE name = ?", (cents, giver))
        con.execute("UPDATE accounts SET cents = cents + ? WHERE name = ?", (cents, taker))
    return True
