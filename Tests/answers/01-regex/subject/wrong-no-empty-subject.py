# snip: regex-search/subject
import re


def subject(mail):
    hit = re.search(r"^subject: (.+)$", mail, re.I | re.M)
    if hit is None:
        return None
    return hit.group(1)
