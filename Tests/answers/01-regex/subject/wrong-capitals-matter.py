# snip: regex-search/subject
import re


def subject(mail):
    hit = re.search(r"^Subject: (.*)$", mail, re.M)
    if hit:
        return hit.group(1)
