# snip: transactions-retry/save-note
def save_note(con, number, version, text):
    sql = "UPDATE notes SET text = ?, version = version + 1 WHERE number = ? AND version = ?"
    cursor = con.execute(sql, (text, number, version))
    if cursor.rowcount == 0:
        return False
    return True
