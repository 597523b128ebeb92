# snip: transactions-retry/save-note
def save_note(con, number, version, text):
    values = {"number": number, "old": version, "new": version + 1, "text": text}
    change = "UPDATE notes SET version = :new, text = :text WHERE (number, version) = (:number, :old)"
    try:
        return con.execute(change, values).rowcount > 0
    finally:
        con.commit()
