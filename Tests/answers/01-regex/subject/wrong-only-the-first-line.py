# snip: regex-search/subject
import re


def subject(mail):
    hit = re.search(r"^subject: (.*)$", mail, re.I)
    return hit.group(1) if hit else None
