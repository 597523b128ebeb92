# snip: transaction-begin/run-all
def run_all(con, statements):
    con.execute("BEGIN IMMEDIATE")
    with con:
        for statement in statements:
            con.execute(*statement)
