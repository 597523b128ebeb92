# snip: transaction-begin/run-all
def run_all(con, statements):
    end = "ROLLBACK"
    con.execute("BEGIN TRANSACTION")
    try:
        cursor = con.cursor()
        for sql, parameters in statements:
            cursor.execute(sql, parameters)
        end = "COMMIT"
    finally:
        con.execute(end)
