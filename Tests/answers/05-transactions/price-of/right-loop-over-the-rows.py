# snip: transactions/price-of
def price_of(con, name):
    for (cents,) in con.execute("SELECT cents FROM goods WHERE name = :name", {"name": name}):
        return cents
