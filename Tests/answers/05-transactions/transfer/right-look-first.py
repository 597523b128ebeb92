# snip: transactions/transfer
def transfer(con, giver, taker, cents):
    amounts = dict(con.execute("SELECT name, cents FROM accounts WHERE name IN (?, ?)", (giver, taker)))
    if {giver, taker} - amounts.keys() or amounts[giver] < cents:
        return False
    with con:
        con.executemany(
            "UPDATE accounts SET cents = cents + ? WHERE name = ?",
            [(-cents, giver), (cents, taker)],
        )
    return True
