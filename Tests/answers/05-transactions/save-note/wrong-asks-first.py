# snip: transactions-retry/save-note
def save_note(con, number, version, text):
    row = con.execute("SELECT version FROM notes WHERE number = ?", (number,)).fetchone()
    if row is None or row[0] != version:
        return False
    with con:
        con.execute("UPDATE notes SET text = ?, version = version + 1 WHERE number = ?", (text, number))
    return True
