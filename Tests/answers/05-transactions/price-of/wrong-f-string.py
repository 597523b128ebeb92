# snip: transactions/price-of
def price_of(con, name):
    row = con.execute(f"SELECT cents FROM goods WHERE name = '{name}'").fetchone()
    if row is None:
        return None
    return row[0]
