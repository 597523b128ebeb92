# snip: transactions-retry/sell-seats
def sell(con, hall, count):
    sql = "UPDATE seats SET free = free - ? WHERE hall = ? AND free >= ?"
    return con.execute(sql, (count, hall, count)).rowcount == 1
