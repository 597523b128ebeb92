# snip: transactions-retry/sell-seats
class TooMany(Exception):
    pass


def sell(con, hall, count):
    try:
        with con:
            con.execute("UPDATE seats SET free = free - ? WHERE hall = ?", (count, hall))
            row = con.execute("SELECT free FROM seats WHERE hall = ?", (hall,)).fetchone()
            if row is None or row[0] < 0:
                raise TooMany
    except TooMany:
        return False
    return True
