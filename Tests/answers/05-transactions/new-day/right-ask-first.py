# snip: transaction-begin/new-day
def new_day(con, things):
    con.commit()
    if len(things) != len(set(things)):
        return False
    with con:
        con.execute("DELETE FROM jobs")
        con.executemany("INSERT INTO jobs (thing) VALUES (?)", [(thing,) for thing in things])
    return True
