# snip: regex-classes/remarks
def remarks(text):
    _, opened, rest = text.partition('"')
    remark, closed, rest = rest.partition('"')
    if not closed:
        return []
    return [remark, *remarks(rest)]
