# snip: transactions/price-of
def price_of(con, name):
    prices = dict(con.execute("SELECT name, cents FROM goods"))
    print(len(prices), "articles")
    return prices.get(name)
