# snip: transactions/price-of
def price_of(con, name):
    for (cents,) in con.execute("SELECT cents FROM goods WHERE name = :wanted", {"wanted": name}):
        return cents
