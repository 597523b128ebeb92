# snip: transactions-retry/save-note
def save_note(con, number, version, text):
    with con:
        cursor = con.execute(
            "UPDATE notes SET text = ? WHERE number = ? AND version = ?", (text, number, version)
        )
    return cursor.rowcount == 1
