# snip: regex-classes/remarks
def remarks(text):
    found, current = [], None
    for letter in text:
        if letter != '"':
            if current is not None:
                current += letter
        elif current is None:
            current = ""
        else:
            found.append(current)
            current = None
    return found
