# snip: transactions/store-all
import sqlite3


def store(con, numbers):
    with con:
        for number in numbers:
            try:
                con.execute("INSERT INTO primes VALUES (?)", (number,))
            except sqlite3.IntegrityError:
                return f"{number} is already registered"
    return "stored"
