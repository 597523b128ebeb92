# snip: transactions/store-all
import sqlite3


class Twice(Exception):
    pass


def insert(con, number):
    try:
        con.execute("INSERT INTO primes VALUES (?)", [number])
    except sqlite3.IntegrityError as error:
        raise Twice(f"{number} is already registered") from error


def store(con, numbers):
    try:
        for number in numbers:
            insert(con, number)
    except Twice as problem:
        con.rollback()
        return str(problem)
    except BaseException:
        con.rollback()
        raise
    con.commit()
    return "stored"
