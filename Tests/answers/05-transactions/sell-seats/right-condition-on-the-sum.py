# snip: transactions-retry/sell-seats
def sell(con, hall, count):
    values = {"hall": hall, "count": count}
    cursor = con.cursor()
    cursor.execute("UPDATE seats SET free = free - :count WHERE hall = :hall AND free - :count >= 0", values)
    sold = cursor.rowcount > 0
    if sold:
        con.commit()
    else:
        con.rollback()
    return sold
