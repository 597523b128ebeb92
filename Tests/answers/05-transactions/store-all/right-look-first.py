# snip: transactions/store-all
def store(con, numbers):
    """Look at all the numbers before the first one is written."""
    known = {number for (number,) in con.execute("SELECT number FROM primes")}
    for number in numbers:
        if number in known:
            return f"{number} is already registered"
        known.add(number)
    with con:
        for number in numbers:
            con.execute("INSERT INTO primes (number) VALUES (:number)", {"number": number})
    return "stored"
