# snip: transactions-retry/sell-seats
def sell(con, hall, count):
    row = con.execute("SELECT free FROM seats WHERE hall = ?", (hall,)).fetchone()
    if row is None or row[0] < count:
        return False
    with con:
        con.execute("UPDATE seats SET free = free - ? WHERE hall = ?", (count, hall))
    return True
