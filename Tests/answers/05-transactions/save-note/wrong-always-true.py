# snip: transactions-retry/save-note
def save_note(con, number, version, text):
    with con:
        con.execute(
            "UPDATE notes SET text = ?, version = version + 1 WHERE number = ? AND version = ?",
            (text, number, version),
        )
    return True
