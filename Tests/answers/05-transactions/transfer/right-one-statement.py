# snip: transactions/transfer
import sqlite3

MOVE = """
    UPDATE accounts
    SET cents = CASE name WHEN :giver THEN cents - :cents ELSE cents + :cents END
    WHERE name IN (:giver, :taker)
"""


def transfer(con, giver, taker, cents):
    try:
        moved = con.execute(MOVE, {"giver": giver, "taker": taker, "cents": cents}).rowcount
    except sqlite3.IntegrityError:
        moved = 0
    except BaseException:
        con.rollback()
        raise
    if moved == 2:
        con.commit()
        return True
    con.rollback()
    return False
