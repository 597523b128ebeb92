# snip: dict-build/records
def records(lines):
    head, *rows = (line.split(",") for line in lines if line)
    return [dict(zip(head, row, strict=True)) for row in rows]
