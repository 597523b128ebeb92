# snip: transactions/price-of
def price_of(con, name):
    cursor = con.cursor()
    cursor.execute("SELECT max(cents) FROM goods WHERE name = ?", [name])
    (cents,) = cursor.fetchone()
    cursor.close()
    return cents
