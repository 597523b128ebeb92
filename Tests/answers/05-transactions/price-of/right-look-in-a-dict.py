# snip: transactions/price-of
def price_of(con, name):
    prices = dict(con.execute("SELECT name, cents FROM goods").fetchall())
    return prices.get(name)
