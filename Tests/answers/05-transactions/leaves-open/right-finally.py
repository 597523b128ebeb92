# snip: transaction-begin/leaves-open
def leaves_open(con, work):
    work(con)
    try:
        return con.in_transaction
    finally:
        con.rollback()
