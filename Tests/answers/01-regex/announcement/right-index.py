# snip: regex-anchors/announcement
def announcement(text):
    lines = text.split("\n")
    try:
        first = lines.index("BEGIN")
        last = lines.index("END", first + 1)
    except ValueError:
        return None
    return "".join(line + "\n" for line in lines[first + 1:last])
