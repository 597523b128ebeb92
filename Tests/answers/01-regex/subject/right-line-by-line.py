# snip: regex-search/subject
def subject(mail):
    start = "subject: "
    for line in mail.split("\n"):
        if line[:len(start)].lower() == start:
            return line[len(start):]
