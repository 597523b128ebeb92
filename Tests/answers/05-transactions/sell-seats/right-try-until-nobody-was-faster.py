# snip: transactions-retry/sell-seats
def sell(con, hall, count):
    while True:
        row = con.execute("SELECT free FROM seats WHERE hall = ?", (hall,)).fetchone()
        if row is None or row[0] < count:
            return False
        (seen,) = row
        with con:
            sql = "UPDATE seats SET free = ? WHERE hall = ? AND free = ?"
            if con.execute(sql, (seen - count, hall, seen)).rowcount:
                return True
