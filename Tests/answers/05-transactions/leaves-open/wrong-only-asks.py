# snip: transaction-begin/leaves-open
def leaves_open(con, work):
    work(con)
    return con.in_transaction
