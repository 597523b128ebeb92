# snip: transaction-begin/run-all
def run_all(con, statements):
    con.execute("BEGIN")
    try:
        for sql, parameters in statements:
            con.execute(sql, parameters)
        con.execute("COMMIT")
    except Exception:
        con.execute("ROLLBACK")
