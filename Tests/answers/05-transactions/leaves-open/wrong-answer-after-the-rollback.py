# snip: transaction-begin/leaves-open
def leaves_open(con, work):
    work(con)
    con.rollback()
    return con.in_transaction
