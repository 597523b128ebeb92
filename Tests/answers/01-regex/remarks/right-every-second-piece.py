# snip: regex-classes/remarks
def remarks(text):
    pieces = text.split('"')
    return pieces[1:len(pieces) - 1:2]
