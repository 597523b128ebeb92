# snip: transactions/price-of
def price_of(con, name):
    return con.execute("SELECT cents FROM goods WHERE name = ?", (name,)).fetchone()
