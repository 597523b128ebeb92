# snip: transactions/price-of
def price_of(con, name):
    row = con.execute("SELECT cents FROM goods WHERE name = ?", (name)).fetchone()
    if row:
        return row[0]
    return None
