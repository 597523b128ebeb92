# snip: nearest/keep
def keep(con, names):
    for name in names:
        con.execute("INSERT INTO people VALUES (?)", name)
    con.commit()
    return True
