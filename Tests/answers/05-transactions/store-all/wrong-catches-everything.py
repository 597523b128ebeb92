# snip: transactions/store-all
import sqlite3


def store(con, numbers):
    try:
        with con:
            for number in numbers:
                con.execute("INSERT INTO primes VALUES (?)", (number,))
    except sqlite3.Error:
        return f"{number} is already registered"
    return "stored"
