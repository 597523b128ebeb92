# snip: transaction-begin/run-all
def run_all(con, statements):
    con.execute("BEGIN")
    for sql, parameters in statements:
        con.execute(sql, parameters)
    con.execute("COMMIT")
