# snip: transactions/transfer
def transfer(con, giver, taker, cents):
    try:
        with con:
            for change, name in [(-cents, giver), (cents, taker)]:
                row = con.execute("UPDATE accounts SET cents = cents + ? WHERE name = ?", (change, name))
                if row.rowcount != 1:
                    raise ValueError(name)
    except Exception:
        return False
    return True
