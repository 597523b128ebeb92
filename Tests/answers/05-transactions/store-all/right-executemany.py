# snip: transactions/store-all
import sqlite3


def store(con, numbers):
    tried = []

    def rows():
        for number in numbers:
            tried.append(number)
            yield (number,)

    try:
        with con:
            con.executemany("INSERT INTO primes VALUES (?)", rows())
    except sqlite3.IntegrityError:
        return f"{tried[-1]} is already registered"
    else:
        return "stored"
