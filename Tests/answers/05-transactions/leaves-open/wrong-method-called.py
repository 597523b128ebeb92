# snip: transaction-begin/leaves-open
def leaves_open(con, work):
    work(con)
    if con.in_transaction():
        con.rollback()
        return True
    return False
