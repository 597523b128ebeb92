# snip: transaction-begin/run-all
def run_all(con, statements):
    with con:
        for sql, parameters in statements:
            con.execute(sql, parameters)
