# snip: transactions/store-all
import sqlite3


def store(con, numbers):
    for number in numbers:
        try:
            con.execute("INSERT INTO primes VALUES (?)", (number,))
            con.commit()
        except sqlite3.IntegrityError:
            con.rollback()
            return f"{number} is already registered"
    return "stored"
